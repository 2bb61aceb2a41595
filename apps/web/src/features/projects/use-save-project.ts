import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProjectResponse, SaveProjectRequest } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Makes a project, or changes the one that is given. */
export function useSaveProject(project: ProjectResponse | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveProjectRequest) =>
      project
        ? api.patch<ProjectResponse>('/projects/{id}', request, { path: { id: project.id }, version: project.version })
        : api.post<ProjectResponse>('/projects', request),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['projects'] });
      void client.invalidateQueries({ queryKey: ['overview'] });
    },
  });
}

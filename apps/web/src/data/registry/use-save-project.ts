import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProjectListResponse, ProjectResponse, SaveProjectRequest } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { ProblemError } from '../../platform/api/problem-error.js';
import { projectsQuery } from './choices/choices.js';

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
    onError: (error) => {
      if (!(error instanceof ProblemError) || error.code !== 'versionConflict' || !error.current) return;
      const current = error.current as ProjectResponse;
      client.setQueryData<ProjectListResponse>(projectsQuery.queryKey, (list) => list && { ...list, items: list.items.map((one) => (one.id === current.id ? current : one)) });
    },
  });
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProjectListResponse, ProjectResponse, SaveProjectRequest } from '@valopolku/contracts';
import { api } from '../api.js';
import { currentOf } from '../current.js';
import { touch, touchGone } from '../touches.js';

export const projectsQuery = queryOptions({
  queryKey: ['projects', 'list'],
  queryFn: ({ signal }) => api.get('/projects', { query: { limit: 200 }, signal }),
});

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', id],
    queryFn: ({ signal }) => api.get('/projects/{id}', { path: { id }, signal }),
  });

/** Makes a project, or changes the one that is given. */
export function useSaveProject(project: ProjectResponse | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveProjectRequest) =>
      project ? api.patch('/projects/{id}', request, { path: { id: project.id }, version: project.version }) : api.post('/projects', request),
    onSuccess: () => touch(client, 'project'),
    onError: (error) => {
      touchGone(client, error, 'project');
      const current = currentOf<ProjectResponse>(error);
      if (!current) return;
      client.setQueryData<ProjectListResponse>(projectsQuery.queryKey, (list) => list && { ...list, items: list.items.map((one) => (one.id === current.id ? current : one)) });
    },
  });
}

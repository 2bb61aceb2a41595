import { queryOptions } from '@tanstack/react-query';
import type { ProjectResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', id],
    queryFn: ({ signal }) => api.get<ProjectResponse>('/projects/{id}', { path: { id }, signal }),
  });

import { queryOptions } from '@tanstack/react-query';
import type { MunicipalityListResponse, ProjectListResponse, ProjectResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** The organisation's projects. */
export const projectsQuery = queryOptions({
  queryKey: ['projects', 'list'],
  queryFn: ({ signal }) => api.get<ProjectListResponse>('/projects', { query: { limit: 200 }, signal }),
});

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', id],
    queryFn: ({ signal }) => api.get<ProjectResponse>('/projects/{id}', { path: { id }, signal }),
  });

export const municipalityNamesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: ({ signal }) => api.get<MunicipalityListResponse>('/municipalities', { signal }),
  staleTime: Infinity,
});

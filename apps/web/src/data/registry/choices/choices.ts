import { queryOptions } from '@tanstack/react-query';
import type { ColleagueListResponse, EducationProviderListResponse, FieldListResponse, MunicipalityListResponse, OrganisationResponse, ProjectListResponse } from '@valopolku/contracts';
import { api } from '../../../platform/api/api-client.js';

/** What forms and filters choose from, wherever they are: asked for once and shared. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: ({ signal }) => api.get<MunicipalityListResponse>('/municipalities', { signal }),
  staleTime: Infinity,
});

/** The own organisation with whose register each of its services is in. */
export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => api.get<OrganisationResponse>('/organisation', { signal }),
});

export const fieldsQuery = queryOptions({
  queryKey: ['fields'],
  queryFn: ({ signal }) => api.get<FieldListResponse>('/fields', { signal }),
});

export const projectsQuery = queryOptions({
  queryKey: ['projects', 'list'],
  queryFn: ({ signal }) => api.get<ProjectListResponse>('/projects', { query: { limit: 200 }, signal }),
});

export const coachesQuery = queryOptions({
  queryKey: ['colleagues', 'coach'],
  queryFn: ({ signal }) => api.get<ColleagueListResponse>('/colleagues', { query: { role: 'coach' }, signal }),
});

export const providersQuery = queryOptions({
  queryKey: ['education-providers'],
  queryFn: ({ signal }) => api.get<EducationProviderListResponse>('/education-providers', { query: { limit: 200 }, signal }),
});

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FieldListResponse, MunicipalityListResponse, OverviewQuery, OverviewResponse, ProjectListResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** The manager's figures; while a filter changes, the old ones stand. */
export const overviewQuery = (filters: OverviewQuery) =>
  queryOptions({
    queryKey: ['overview', filters],
    queryFn: ({ signal }) => api.get<OverviewResponse>('/overview', { query: { ...filters }, signal }),
    placeholderData: keepPreviousData,
  });

export const projectFilterQuery = queryOptions({
  queryKey: ['projects', 'list'],
  queryFn: ({ signal }) => api.get<ProjectListResponse>('/projects', { query: { limit: 200 }, signal }),
});

export const municipalityFilterQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: ({ signal }) => api.get<MunicipalityListResponse>('/municipalities', { signal }),
  staleTime: Infinity,
});

export const fieldFilterQuery = queryOptions({
  queryKey: ['fields'],
  queryFn: ({ signal }) => api.get<FieldListResponse>('/fields', { signal }),
});

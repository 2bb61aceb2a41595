import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  DegreePartListResponse, EnvironmentListQuery, EnvironmentListResponse, EnvironmentResponse, QualificationResponse,
} from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Environments by name, a page at a time. */
export const environmentsQuery = (filters: EnvironmentListQuery) =>
  infiniteQueryOptions({
    queryKey: ['environments', 'list', filters],
    queryFn: ({ pageParam, signal }) => api.get<EnvironmentListResponse>('/environments', { query: { ...filters, cursor: pageParam, limit: 200 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
    placeholderData: (before) => before,
  });

export const environmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['environments', id],
    queryFn: ({ signal }) => api.get<EnvironmentResponse>('/environments/{id}', { path: { id }, signal }),
  });

/** Every degree part that can be aimed at. */
export const degreePartsQuery = queryOptions({
  queryKey: ['degree-parts'],
  queryFn: ({ signal }) => api.get<DegreePartListResponse>('/degree-parts', { signal }),
});

/** A qualification with the requirements of its parts. */
export const qualificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['qualifications', id],
    queryFn: ({ signal }) => api.get<QualificationResponse>('/qualifications/{id}', { path: { id }, signal }),
  });

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  CompletionListResponse, DemonstrationListQuery, DemonstrationListResponse, EnvironmentListResponse, QualificationCompletionListResponse,
} from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

export type DemonstrationFilters = Pick<DemonstrationListQuery, 'when'>;

/** Demonstrations by date, a page at a time. */
export const demonstrationsQuery = (filters: DemonstrationFilters) =>
  infiniteQueryOptions({
    queryKey: ['demonstrations', 'list', filters],
    queryFn: ({ pageParam, signal }) => api.get<DemonstrationListResponse>('/demonstrations', { query: { ...filters, cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
  });

/** All demonstrations of one period. */
export const demonstrationsOfPeriodQuery = (coachingPeriod: string) =>
  queryOptions({
    queryKey: ['demonstrations', 'period', coachingPeriod],
    queryFn: ({ signal }) => api.get<DemonstrationListResponse>('/demonstrations', { query: { coachingPeriod, limit: 200 }, signal }),
  });

export const completionsOfPeriodQuery = (coachingPeriod: string) =>
  queryOptions({
    queryKey: ['completions', 'period', coachingPeriod],
    queryFn: ({ signal }) => api.get<CompletionListResponse>('/completions', { query: { coachingPeriod, limit: 200 }, signal }),
  });

export const qualificationsOfPeriodQuery = (coachingPeriod: string) =>
  queryOptions({
    queryKey: ['completions', 'qualifications', coachingPeriod],
    queryFn: ({ signal }) => api.get<QualificationCompletionListResponse>('/qualification-completions', { query: { coachingPeriod }, signal }),
  });

/** Environments whose tasks are mapped to the degree part that is shown. */
export const environmentsForQuery = (degreePart: string) =>
  queryOptions({
    queryKey: ['environments', 'choices', degreePart],
    queryFn: ({ signal }) => api.get<EnvironmentListResponse>('/environments', { query: { degreePart, limit: 200 }, signal }),
  });

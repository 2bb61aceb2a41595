import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { LoggablePeopleResponse, WorkLogChoicesResponse, WorkLogListQuery, WorkLogListResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

export type WorkLogFilters = Pick<WorkLogListQuery, 'coachingPeriod' | 'environment' | 'confirmed' | 'requirement' | 'from' | 'to'>;

/** Entries of the diary, newest first, a page at a time. */
export const workLogsQuery = (filters: WorkLogFilters) =>
  infiniteQueryOptions({
    queryKey: ['work-logs', 'list', filters],
    queryFn: ({ pageParam, signal }) => api.get<WorkLogListResponse>('/work-logs', { query: { ...filters, cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
  });

/** What the diary can be narrowed to. */
export const workLogChoicesQuery = queryOptions({
  queryKey: ['work-logs', 'choices'],
  queryFn: ({ signal }) => api.get<WorkLogChoicesResponse>('/work-logs/choices', { signal }),
});

/** Those whose work the user may log on a day, with their environment's tasks and the last entry to copy. */
export const loggablePeopleQuery = (date: string) =>
  queryOptions({
    queryKey: ['loggable-people', date],
    queryFn: ({ signal }) => api.get<LoggablePeopleResponse>('/loggable-people', { query: { date }, signal }),
  });

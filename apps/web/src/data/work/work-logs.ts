import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { evidenceOf, type CorrectWorkLogRequest, type WorkLogListQuery, type WorkLogResponse } from '@valopolku/contracts';
import { api } from '../api.js';
import { byCursor } from '../by-cursor.js';
import { touch, touchNewest } from '../touches.js';

export type WorkLogFilters = Pick<WorkLogListQuery, 'coachingPeriod' | 'environment' | 'confirmed' | 'requirement' | 'from' | 'to'>;

/** Entries of the diary, newest first, a page at a time. */
export const workLogsQuery = (filters: WorkLogFilters) =>
  infiniteQueryOptions({
    queryKey: ['work-logs', 'list', filters],
    queryFn: ({ pageParam, signal }) => api.get('/work-logs', { query: { ...filters, cursor: pageParam, limit: 50 }, signal }),
    ...byCursor,
  });

/** What the diary can be narrowed to. */
export const workLogChoicesQuery = queryOptions({
  queryKey: ['work-logs', 'choices'],
  queryFn: ({ signal }) => api.get('/work-logs/choices', { signal }),
});

/** The latest entries that are evidence of a requirement, a few at a time; kept with the diary, whose changes make them old. */
export const evidenceQuery = (coachingPeriod: string, requirement: string) =>
  infiniteQueryOptions({
    queryKey: ['work-logs', 'evidence', coachingPeriod, requirement],
    queryFn: ({ pageParam, signal }) => api.get('/work-logs', { query: { ...evidenceOf(coachingPeriod, requirement).query, cursor: pageParam, limit: 3 }, signal }),
    ...byCursor,
  });

/** Puts an entry right. */
export function useCorrectWorkLog({ id, version }: WorkLogResponse) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CorrectWorkLogRequest) => api.patch('/work-logs/{id}', request, { path: { id }, version }),
    onSuccess: () => touch(client, 'workLog'),
    onError: (error) => touchNewest(client, error, 'workLog'),
  });
}

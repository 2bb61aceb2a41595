import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CompletionListQuery, RecordQualificationRequest } from '@valopolku/contracts';
import { api } from '../api.js';
import { byCursor } from '../by-cursor.js';
import { touch } from '../touches.js';

export type CompletionFilters = Partial<Record<keyof Pick<CompletionListQuery, 'project' | 'municipality' | 'field' | 'qualification' | 'caseload'>, string>>;

/** Degree parts completed, a page at a time. */
export const completionsQuery = (filters: CompletionFilters) =>
  infiniteQueryOptions({
    queryKey: ['completions', 'list', filters],
    queryFn: ({ pageParam, signal }) => api.get('/completions', { query: { ...filters, cursor: pageParam, limit: 50 }, signal }),
    ...byCursor,
  });

export const completionsOfPeriodQuery = (coachingPeriod: string) =>
  queryOptions({
    queryKey: ['completions', 'period', coachingPeriod],
    queryFn: ({ signal }) => api.get('/completions', { query: { coachingPeriod, limit: 200 }, signal }),
  });

export const qualificationsOfPeriodQuery = (coachingPeriod: string) =>
  queryOptions({
    queryKey: ['completions', 'qualifications', coachingPeriod],
    queryFn: ({ signal }) => api.get('/qualification-completions', { query: { coachingPeriod }, signal }),
  });

/** A whole qualification is done. */
export function useRecordQualification() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: RecordQualificationRequest) => api.post('/qualification-completions', request),
    onSuccess: () => touch(client, 'demonstration'),
  });
}

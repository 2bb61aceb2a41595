import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { QualificationListResponse, QualificationResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Qualifications that degree parts are chosen from, a page at a time. */
export const qualificationsQuery = infiniteQueryOptions({
  queryKey: ['qualifications', 'list'],
  queryFn: ({ pageParam, signal }) => api.get<QualificationListResponse>('/qualifications', { query: { cursor: pageParam, limit: 200 }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor ?? null,
});

/** One qualification with its versions, degree parts and requirements. */
export const qualificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['qualifications', id],
    queryFn: ({ signal }) => api.get<QualificationResponse>('/qualifications/{id}', { path: { id }, signal }),
  });

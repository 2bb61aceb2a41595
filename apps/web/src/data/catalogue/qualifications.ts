import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';
import { byCursor } from '../by-cursor.js';

/** Qualifications that degree parts are chosen from, a page at a time. */
export const qualificationsQuery = infiniteQueryOptions({
  queryKey: ['qualifications', 'list'],
  queryFn: ({ pageParam, signal }) => api.get('/qualifications', { query: { cursor: pageParam, limit: 200 }, signal }),
  ...byCursor,
});

/** One qualification with its versions, degree parts and requirements. */
export const qualificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['qualifications', id],
    queryFn: ({ signal }) => api.get('/qualifications/{id}', { path: { id }, signal }),
  });

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CoachingPeriodListQuery } from '@valopolku/contracts';
import { api } from '../api.js';
import { byCursor } from '../by-cursor.js';

/** Coaching periods by what we have to do next, a page at a time. */
export const coachingPeriodsQuery = (filters: CoachingPeriodListQuery) =>
  infiniteQueryOptions({
    queryKey: ['coaching-periods', 'list', filters],
    queryFn: ({ pageParam, signal }) => api.get('/coaching-periods', { query: { ...filters, cursor: pageParam, limit: 50 }, signal }),
    ...byCursor,
  });

/** The whole page of one period. */
export const coachingPeriodQuery = (id: string) =>
  queryOptions({
    queryKey: ['coaching-periods', id],
    queryFn: ({ signal }) => api.get('/coaching-periods/{id}', { path: { id }, signal }),
  });

/** What has happened, newest first, a page at a time. */
export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['coaching-periods', 'timeline', id],
    queryFn: ({ pageParam, signal }) => api.get('/coaching-periods/{id}/timeline', { path: { id }, query: { cursor: pageParam, limit: 50 }, signal }),
    ...byCursor,
  });

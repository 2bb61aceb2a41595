import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DemonstrationListQuery } from '@valopolku/contracts';
import { api } from '../api.js';
import { byCursor } from '../by-cursor.js';

export type DemonstrationFilters = Pick<DemonstrationListQuery, 'when'>;

/** Demonstrations by date, a page at a time. */
export const demonstrationsQuery = (filters: DemonstrationFilters) =>
  infiniteQueryOptions({
    queryKey: ['demonstrations', 'list', filters],
    queryFn: ({ pageParam, signal }) => api.get('/demonstrations', { query: { ...filters, cursor: pageParam, limit: 50 }, signal }),
    ...byCursor,
  });

/** All demonstrations of one period. */
export const demonstrationsOfPeriodQuery = (coachingPeriod: string) =>
  queryOptions({
    queryKey: ['demonstrations', 'period', coachingPeriod],
    queryFn: ({ signal }) => api.get('/demonstrations', { query: { coachingPeriod, limit: 200 }, signal }),
  });

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  CoachingPeriodListQuery, CoachingPeriodListResponse, CoachingPeriodResponse, TraineeListResponse,
} from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Coaching periods by what we have to do next, a page at a time. */
export const coachingPeriodsQuery = (filters: CoachingPeriodListQuery) =>
  infiniteQueryOptions({
    queryKey: ['coaching-periods', 'list', filters],
    queryFn: ({ pageParam, signal }) => api.get<CoachingPeriodListResponse>('/coaching-periods', { query: { ...filters, cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
  });

/** One period with its gate, when a card is moved. */
export const periodQuery = (id: string) =>
  queryOptions({
    queryKey: ['coaching-periods', id],
    queryFn: ({ signal }) => api.get<CoachingPeriodResponse>('/coaching-periods/{id}', { path: { id }, signal }),
  });

/** People by name, for a referral of someone who comes back. */
export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ['trainees', 'search', q],
    queryFn: ({ signal }) => api.get<TraineeListResponse>('/trainees', { query: { q, limit: 20 }, signal }),
    enabled: q.trim().length > 1,
  });

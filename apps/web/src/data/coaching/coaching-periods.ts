import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  evidenceOf, type CoachingPeriodResponse, type DegreePartListResponse, type EnvironmentListResponse, type TimelineResponse, type TraineeResponse, type WorkLogListResponse,
} from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** The whole page of one period. */
export const coachingPeriodQuery = (id: string) =>
  queryOptions({
    queryKey: ['coaching-periods', id],
    queryFn: ({ signal }) => api.get<CoachingPeriodResponse>('/coaching-periods/{id}', { path: { id }, signal }),
  });

/** What has happened, newest first, a page at a time. */
export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['coaching-periods', 'timeline', id],
    queryFn: ({ pageParam, signal }) => api.get<TimelineResponse>('/coaching-periods/{id}/timeline', { path: { id }, query: { cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
  });

/** The latest entries that are evidence of a requirement, a few at a time; kept with the diary, whose changes make them old. */
export const evidenceQuery = (coachingPeriod: string, requirement: string) =>
  infiniteQueryOptions({
    queryKey: ['work-logs', 'evidence', coachingPeriod, requirement],
    queryFn: ({ pageParam, signal }) => api.get<WorkLogListResponse>('/work-logs', { query: { ...evidenceOf(coachingPeriod, requirement).query, cursor: pageParam, limit: 3 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
  });

export const traineeQuery = (id: string) =>
  queryOptions({
    queryKey: ['trainees', id],
    queryFn: ({ signal }) => api.get<TraineeResponse>('/trainees/{id}', { path: { id }, signal }),
  });

/** Every degree part that can be aimed at. */
export const degreePartsQuery = queryOptions({
  queryKey: ['degree-parts'],
  queryFn: ({ signal }) => api.get<DegreePartListResponse>('/degree-parts', { signal }),
  staleTime: Infinity,
});

/** Environments whose tasks are mapped to a degree part; all of them without one. */
export const environmentChoicesQuery = (degreePart: string | null) =>
  queryOptions({
    queryKey: ['environments', 'choices', degreePart],
    queryFn: ({ signal }) => api.get<EnvironmentListResponse>('/environments', { query: { degreePart, limit: 200 }, signal }),
  });

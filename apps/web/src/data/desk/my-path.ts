import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AccessLogResponse, MyPathResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** The trainee's own page. */
export const myPathQuery = queryOptions({
  queryKey: ['my-path'],
  queryFn: ({ signal }) => api.get<MyPathResponse>('/my-path', { signal }),
});

/** Who has viewed or changed the person's data, newest first. */
export const accessLogQuery = (traineeId: string) =>
  infiniteQueryOptions({
    queryKey: ['access-log', traineeId],
    queryFn: ({ pageParam, signal }) => api.get<AccessLogResponse>('/trainees/{id}/access-log', { path: { id: traineeId }, query: { cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
  });

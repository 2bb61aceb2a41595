import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../api.js';
import { byCursor } from '../by-cursor.js';

/** Who has viewed or changed the person's data, newest first. */
export const accessLogQuery = (traineeId: string) =>
  infiniteQueryOptions({
    queryKey: ['access-log', traineeId],
    queryFn: ({ pageParam, signal }) => api.get('/trainees/{id}/access-log', { path: { id: traineeId }, query: { cursor: pageParam, limit: 50 }, signal }),
    ...byCursor,
  });

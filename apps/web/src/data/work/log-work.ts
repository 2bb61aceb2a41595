import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateWorkLogRequest, WorkLogResponse } from '@valopolku/contracts';
import { api } from '../api.js';
import { touch, touchNewest } from '../touches.js';

/** All that logging work needs and nothing else: it comes with the first files. */

/** Those whose work the user may log on a day, with their environment's tasks and the last entry to copy. */
export const loggablePeopleQuery = (date: string) =>
  queryOptions({
    queryKey: ['loggable-people', date],
    queryFn: ({ signal }) => api.get('/loggable-people', { query: { date }, signal }),
  });

/** Makes an entry. Its id is ours, so that sending it again makes no second one. */
export function useLogWork() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateWorkLogRequest) => api.post('/work-logs', request, { ...(request.id && { idempotencyKey: request.id }) }),
    onSuccess: () => touch(client, 'workLog'),
  });
}

/** Takes an entry away: a mistake, or undone at once. */
export function useDeleteWorkLog() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<WorkLogResponse, 'id' | 'version'>) => api.delete('/work-logs/{id}', { path: { id }, version }),
    onSuccess: () => touch(client, 'workLog'),
    onError: (error) => touchNewest(client, error, 'workLog'),
  });
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api.js';
import { touch } from '../touches.js';

/** More are told once these have been seen. */
const MOST = 10;

/** What others did that concerns me, not seen yet, newest first. */
export const unseenQuery = queryOptions({
  queryKey: ['notifications', 'unseen'],
  queryFn: ({ signal }) => api.get('/notifications', { query: { state: 'unseen', limit: MOST }, signal }),
});

/** Seen: it is shown no more. */
export function useSeeNotification() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.post('/notifications/{id}/seen', undefined, { path: { id } }),
    onSuccess: () => touch(client, 'notification'),
  });
}

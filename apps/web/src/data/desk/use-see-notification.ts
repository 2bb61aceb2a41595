import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api/api-client.js';
import { unseenQuery } from './notifications.js';

/** Seen: it is shown no more. */
export function useSeeNotification() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.post<null>('/notifications/{id}/seen', undefined, { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: unseenQuery.queryKey }),
  });
}

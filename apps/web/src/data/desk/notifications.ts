import { queryOptions } from '@tanstack/react-query';
import type { NotificationListResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** More are told once these have been seen. */
const MOST = 10;

/** What others did that concerns me, not seen yet, newest first. */
export const unseenQuery = queryOptions({
  queryKey: ['notifications', 'unseen'],
  queryFn: ({ signal }) => api.get<NotificationListResponse>('/notifications', { query: { state: 'unseen', limit: MOST }, signal }),
});

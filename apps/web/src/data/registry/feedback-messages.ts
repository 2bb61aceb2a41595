import { infiniteQueryOptions } from '@tanstack/react-query';
import type { FeedbackMessageListResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Feedback on the product, newest first. */
export const feedbackMessagesQuery = infiniteQueryOptions({
  queryKey: ['feedback-messages', 'list'],
  queryFn: ({ signal, pageParam }) => api.get<FeedbackMessageListResponse>('/feedback-messages', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor ?? null,
});

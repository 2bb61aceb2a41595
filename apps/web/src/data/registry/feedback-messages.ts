import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateFeedbackMessageRequest, FeedbackMessageResponse } from '@valopolku/contracts';
import { api } from '../api.js';
import { byCursor } from '../by-cursor.js';
import { touch, touchNewest } from '../touches.js';

/** Feedback on the product, newest first. */
export const feedbackMessagesQuery = infiniteQueryOptions({
  queryKey: ['feedback-messages', 'list'],
  queryFn: ({ signal, pageParam }) => api.get('/feedback-messages', { query: { cursor: pageParam }, signal }),
  ...byCursor,
});

/** Sends feedback; it does not say who sent it. */
export function useGiveFeedback() {
  return useMutation({
    mutationFn: (request: CreateFeedbackMessageRequest) => api.post('/feedback-messages', request, { ...(request.id && { idempotencyKey: request.id }) }),
  });
}

/** Marks a message handled, or open again. */
export function useHandleFeedback() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, handled }: FeedbackMessageResponse) => api.patch('/feedback-messages/{id}', { handled: !handled }, { path: { id }, version }),
    onSuccess: () => touch(client, 'feedbackMessage'),
    onError: (error) => touchNewest(client, error, 'feedbackMessage'),
  });
}

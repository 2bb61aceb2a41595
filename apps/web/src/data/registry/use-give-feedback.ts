import { useMutation } from '@tanstack/react-query';
import type { CreateFeedbackMessageRequest, FeedbackMessageResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Sends feedback; it does not say who sent it. */
export function useGiveFeedback() {
  return useMutation({
    mutationFn: (request: CreateFeedbackMessageRequest) => api.post<FeedbackMessageResponse>('/feedback-messages', request, { ...(request.id && { idempotencyKey: request.id }) }),
  });
}

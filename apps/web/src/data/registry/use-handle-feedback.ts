import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FeedbackMessageResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Marks a message handled, or open again. */
export function useHandleFeedback() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, handled }: FeedbackMessageResponse) =>
      api.patch<FeedbackMessageResponse>('/feedback-messages/{id}', { handled: !handled }, { path: { id }, version }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['feedback-messages'] }),
  });
}

import type { FeedbackMessageResponse } from '@valopolku/contracts';

/** What comes back when feedback was given. */
export const feedbackGiven: FeedbackMessageResponse = {
  id: '019a0000-0000-7000-8000-000000000001', version: 1, abilities: [], text: 'Merkintä on nopea.', page: '/my-day', sentAt: '2025-11-16T13:20:00.000Z', handled: false,
};

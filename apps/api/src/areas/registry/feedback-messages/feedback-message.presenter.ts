import type { FeedbackMessageResponse } from '@valopolku/contracts';
import { isGranted, type Action, type Actor } from '@valopolku/domain';
import type { FeedbackMessageEntity } from './feedback-message.entity.js';

export type ListedFeedbackMessage = Pick<FeedbackMessageEntity, 'id' | 'version' | 'text' | 'page' | 'handled' | 'createdAt'>;

const CHANGES: readonly Action[] = ['feedbackMessage.change'];

/** A whitelist: what is not named here never leaves the server. */
export function presentFeedbackMessage(actor: Actor, { id, version, text, page, handled, createdAt }: ListedFeedbackMessage): FeedbackMessageResponse {
  return { id, version, abilities: CHANGES.filter((action) => isGranted(actor, action)), text, page, handled, sentAt: createdAt };
}

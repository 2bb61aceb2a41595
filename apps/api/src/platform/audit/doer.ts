import type { ActorId } from '@valopolku/domain';

/** Who a unit of work is done for; an `Actor` is one. Both are null for what the system does for no organisation. */
export interface Doer {
  userId: string | null;
  organisationId: string | null;
  /** The personal access token that it is done with; absent for a session and for the system. */
  tokenId?: string | null;
  /** The link that it is done with: nobody has signed in, and `userId` is null. */
  linkId?: string | null;
}

/** The product itself: for one organisation, or for none. */
export const systemOf = (organisationId: string | null = null): Doer => ({ userId: null, organisationId });

/** Which of the actors it is: the log, sessions and answers kept for retries go by this. */
export function actorIdOf({ userId, tokenId, linkId }: Omit<Doer, 'organisationId'>): ActorId {
  if (linkId != null) return { kind: 'link', id: linkId };
  if (tokenId != null) return { kind: 'token', id: tokenId };
  return { kind: userId === null ? 'system' : 'user', id: userId };
}

import type { Doer } from './doer.js';

/** Who does things: a signed-in user, a program with a personal access token, the system itself, who holds a link. */
export const ACTOR_KINDS = ['user', 'token', 'system', 'link'] as const;

export interface AuditActor {
  kind: (typeof ACTOR_KINDS)[number];
  /** The id of the user, token or link; null for the system. */
  id: string | null;
}

export const SYSTEM_ACTOR: AuditActor = { kind: 'system', id: null };

export function auditActor({ userId, tokenId }: Pick<Doer, 'userId' | 'tokenId'>): AuditActor {
  if (tokenId != null) return { kind: 'token', id: tokenId };
  return userId === null ? SYSTEM_ACTOR : { kind: 'user', id: userId };
}

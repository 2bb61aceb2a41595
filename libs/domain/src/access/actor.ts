import type { Role } from './roles.js';

/** Who does things: a user who has signed in, a program with a user's personal access token, the product itself, whoever holds a link. */
export const ACTOR_KINDS = ['user', 'token', 'system', 'link'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** One of them. */
export interface ActorId {
  kind: ActorKind;
  /** The id of the user, token or link; null for the system. */
  id: string | null;
}

/** A user, or a program for one: made by the platform from the session, passed to every rule that asks "may this person". */
export interface Actor {
  userId: string;
  organisationId: string;
  roles: Role[];
  /** Official three-digit codes of the municipalities that the user works in. */
  municipalityCodes: string[];
  fieldIds: string[];
  /** Environments at which staff supervise the people placed there. */
  environmentIds: string[];
  /** Coaches for whom the user stands in today. */
  deputisesFor: string[];
  /** The person whose own account this is, for a trainee. */
  traineeId: string | null;
  /** Null for a token, the command line and the demo, which have no session. */
  sessionId: string | null;
  /** The personal access token that the call came with; absent for a session. */
  tokenId?: string | null;
}

/** The coaches whose people are the actor's own: the actor, and those for whom he or she stands in today. */
export function coachIdsOf({ userId, deputisesFor }: Pick<Actor, 'userId' | 'deputisesFor'>): string[] {
  return [userId, ...deputisesFor.filter((id) => id !== userId)];
}

export function hasRole(actor: Pick<Actor, 'roles'>, role: Role): boolean {
  return actor.roles.includes(role);
}

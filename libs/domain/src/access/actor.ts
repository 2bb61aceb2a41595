import type { Role } from './roles.js';

/** Who acts: made by the platform from the session, passed to every rule that asks "may this person". */
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

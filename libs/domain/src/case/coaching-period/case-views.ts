import type { Role } from '../../access/roles.js';

/**
 * Ways of seeing a case, each held by one role: what a manager sees of everyone gives a neighbour coach nothing. Each has its own
 * fields, and a user of several roles gets the fields of all that hold. `team` everything; `deputised` and `unclaimed` (a referral
 * near that no coach has taken) the same but for what would outlast standing in, or another's taking it; `formerTeam` the ended period of someone whom another coaches now, and nothing of the person; `opened…` a page opened with a reason; `work` what supervising the work
 * needs; `own` the person; `outline…` name, phase and coach.
 */
export const CASE_VIEWS = ['team', 'deputised', 'unclaimed', 'formerTeam', 'openedByCoach', 'openedByManager', 'work', 'own', 'outlineOfCoach', 'outlineOfManager'] as const;
export type CaseView = (typeof CASE_VIEWS)[number];

/** The role that a way of seeing is held by. */
export const VIEW_ROLES: Readonly<Record<CaseView, Role>> = {
  team: 'coach', deputised: 'coach', unclaimed: 'coach', formerTeam: 'coach', openedByCoach: 'coach', openedByManager: 'manager', work: 'staff', own: 'trainee', outlineOfCoach: 'coach', outlineOfManager: 'manager',
};

/** What an outline becomes once its holder has given a reason. */
export const OPENED_FROM: Readonly<Partial<Record<CaseView, CaseView>>> = { outlineOfCoach: 'openedByCoach', outlineOfManager: 'openedByManager' };

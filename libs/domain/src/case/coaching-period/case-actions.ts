import type { Action } from '../../access/grants.js';
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

/** Whoever coaches the person now, or could: what is of the person and not of one period is theirs alone. */
const COACHING: readonly CaseView[] = ['team', 'deputised', 'unclaimed'];
/** Whoever coaches, or coached, this period. */
const TEAM: readonly CaseView[] = [...COACHING, 'formerTeam'];
const OPENED: readonly CaseView[] = ['openedByCoach', 'openedByManager'];
const PAGE: readonly CaseView[] = [...TEAM, ...OPENED, 'own'];
const PAGE_AND_WORK: readonly CaseView[] = [...TEAM, ...OPENED, 'work', 'own'];
/** The course of the work day by day: a manager has no part in it, with a reason or without. */
const COURSE: readonly CaseView[] = [...TEAM, 'openedByCoach', 'work', 'own'];
const DIARY: readonly CaseView[] = [...TEAM, 'work', 'own'];

/** Which way of seeing a case allows which action on it. Opening with a reason lets one read, never change. */
export const CASE_ACTIONS: Readonly<Partial<Record<Action, readonly CaseView[]>>> = {
  'trainee.read': [...COACHING, ...OPENED, 'work', 'own'],
  'trainee.change': COACHING,
  'trainee.open': ['outlineOfCoach', 'outlineOfManager'],
  // Who has given the person's password could sign in with it once the case is another's.
  'traineeAccount.read': ['team'],
  'traineeAccount.change': ['team'],

  'coachingPeriod.list': CASE_VIEWS,
  'coachingPeriod.read': PAGE_AND_WORK,
  'coachingPeriod.readTimeline': PAGE,
  'coachingPeriod.changeReferral': TEAM,
  'coachingPeriod.changeBackground': TEAM,
  'coachingPeriod.informationGiven': TEAM,
  'coachingPeriod.assessSuitability': TEAM,
  'coachingPeriod.addTarget': TEAM,
  'coachingPeriod.removeTarget': TEAM,
  'coachingPeriod.place': TEAM,
  'coachingPeriod.changePlacement': TEAM,
  'coachingPeriod.agreePlan': TEAM,
  'coachingPeriod.start': TEAM,
  'coachingPeriod.advance': TEAM,
  'coachingPeriod.stepBack': TEAM,
  'coachingPeriod.pause': TEAM,
  'coachingPeriod.resume': TEAM,
  'coachingPeriod.extend': TEAM,
  'coachingPeriod.judge': TEAM,
  'coachingPeriod.confirmReadiness': TEAM,
  'coachingPeriod.waiveReadiness': TEAM,
  'coachingPeriod.planFollowUp': TEAM,
  'coachingPeriod.recordExit': TEAM,
  'coachingPeriod.end': TEAM,
  'coachingPeriod.endEarly': TEAM,
  // Of the person, not of the period: whoever only coached it once is told nothing.
  'coachingPeriod.recordDeath': COACHING,
  'coachingPeriod.takeBackDeath': COACHING,
  'coachingPeriod.turnAway': TEAM,
  // A coach hands over own cases, a manager any, without reading it. A neighbour's outline takes none.
  'coachingPeriod.transfer': [...COACHING, 'outlineOfManager'],
  'coachingPeriod.contact': TEAM,

  'workLog.list': COURSE,
  'workLog.read': COURSE,
  'workLog.create': DIARY,
  'workLog.correct': DIARY,
  'workLog.delete': DIARY,
  'workLog.confirm': [...TEAM, 'work'],

  'demonstration.list': COURSE,
  'demonstration.read': COURSE,
  'demonstration.plan': TEAM,
  'demonstration.change': TEAM,
  'demonstration.book': TEAM,
  'demonstration.cancel': TEAM,
  'demonstration.recordResult': TEAM,

  'completion.list': PAGE,
  'completion.read': PAGE,
  'qualificationCompletion.record': COACHING,

  'myPath.read': ['own'],
  'accessLog.read': [...COACHING, 'own'],
};

/**
 * May whoever sees the person so refer the person anew? By the eyes of a coach alone, near ones after a reason: another role's
 * sight, or the reason given in it, makes nobody the person's coach, and takes nothing from a coach either.
 */
export function refersAnew(views: readonly CaseView[]): 'allowed' | 'reasonRequired' | 'forbidden' {
  if (views.some((view) => COACHING.includes(view) || view === 'openedByCoach')) return 'allowed';
  return views.includes('outlineOfCoach') ? 'reasonRequired' : 'forbidden';
}

/** Is the person's page closed to these views, and opened to one of them by a reason? Supervising work opens no page, and closes none. */
export function opensWithReason(views: readonly CaseView[]): boolean {
  const isOpen = views.some((view) => TEAM.includes(view) || OPENED.includes(view));
  return !isOpen && views.some((view) => OPENED_FROM[view] !== undefined);
}

/** The whole person is seen, with what came after a period: not by whoever coached it only, nor by supervising work. */
export const seesWholePerson = (views: readonly CaseView[]): boolean => views.some((view) => COACHING.includes(view) || OPENED.includes(view) || view === 'own');

/** Seen as whoever coaches the person now, or could. */
export const coachesPerson = (views: readonly CaseView[]): boolean => views.some((view) => COACHING.includes(view));

/** Seen as whoever coaches, or coached, the period. */
export const seesAsTeam = (views: readonly CaseView[]): boolean => views.some((view) => TEAM.includes(view));

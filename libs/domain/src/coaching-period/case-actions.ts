import type { Action } from '../access/grants.js';

/**
 * Ways of seeing a case; each has its own fields, and a user of several roles gets the fields of all that hold.
 * `team` everything; `opened` a page opened with a reason; `work` what supervising the work needs; `own` the person;
 * `outline` name, phase and coach.
 */
export const CASE_VIEWS = ['team', 'opened', 'work', 'own', 'outline'] as const;
export type CaseView = (typeof CASE_VIEWS)[number];

const TEAM: readonly CaseView[] = ['team'];
const PAGE: readonly CaseView[] = ['team', 'opened', 'own'];
const PAGE_AND_WORK: readonly CaseView[] = ['team', 'opened', 'work', 'own'];
const DIARY: readonly CaseView[] = ['team', 'work', 'own'];

/** Which way of seeing a case allows which action on it. Opening with a reason lets one read, never change. */
export const CASE_ACTIONS: Readonly<Partial<Record<Action, readonly CaseView[]>>> = {
  'trainee.read': PAGE_AND_WORK,
  'trainee.change': TEAM,
  'trainee.open': ['outline'],
  'traineeAccount.read': TEAM,
  'traineeAccount.change': TEAM,

  'coachingPeriod.list': ['team', 'opened', 'work', 'own', 'outline'],
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
  'coachingPeriod.turnAway': TEAM,
  // A manager hands a case over when its coach is away, without reading it.
  'coachingPeriod.transfer': ['team', 'outline'],
  'coachingPeriod.contact': TEAM,

  'workLog.list': PAGE_AND_WORK,
  'workLog.read': PAGE_AND_WORK,
  'workLog.create': DIARY,
  'workLog.correct': DIARY,
  'workLog.delete': DIARY,
  'workLog.confirm': ['team', 'work'],

  'demonstration.list': PAGE_AND_WORK,
  'demonstration.read': PAGE_AND_WORK,
  'demonstration.plan': TEAM,
  'demonstration.change': TEAM,
  'demonstration.book': TEAM,
  'demonstration.cancel': TEAM,
  'demonstration.recordResult': TEAM,

  'completion.list': PAGE,
  'completion.read': PAGE,
  'qualificationCompletion.record': TEAM,

  'myPath.read': ['own'],
  'accessLog.read': ['team', 'own'],
};

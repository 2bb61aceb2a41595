import type { Action } from './grants.js';

/** What of a person's data a call was about, as the person reads it under "who has viewed my data". */
export const SEEN_THINGS = [
  'person', 'period', 'timeline', 'referral', 'information', 'assessment', 'targets', 'placements', 'plan', 'phase', 'pauses', 'skills', 'followUp', 'exit',
  'coach', 'contacts', 'diary', 'demonstrations', 'completions', 'account', 'ownPath', 'accessLog', 'caseload', 'search', 'myDay', 'logging', 'notification', 'place', 'other',
] as const;
export type SeenThing = (typeof SEEN_THINGS)[number];

/**
 * How: `looked` at the person's own page or a part of it, `listed` with others, `changed` it, `tried` and nothing came
 * of it (a fault at a field, a busy server), `refused`, or `other` for what an older release called by a name that is no more.
 */
export const SEEN_HOWS = ['looked', 'changed', 'listed', 'tried', 'refused', 'other'] as const;
export type SeenHow = (typeof SEEN_HOWS)[number];

/** Actions on data about people: none of them can be added without saying what of a person it is about. */
type ActionOnPeople = Extract<
  Action,
  `${'trainee' | 'traineeAccount' | 'coachingPeriod' | 'workLog' | 'demonstration' | 'completion' | 'qualificationCompletion' | 'myPath' | 'myDay' | 'accessLog' | 'environment'}.${string}`
  | 'notification.list'
>;

const THINGS: Readonly<Record<ActionOnPeople, SeenThing>> = {
  // People are named among those who are placed there; whatever is done there is done to the place.
  'environment.list': 'place',
  'environment.read': 'place',
  'environment.create': 'place',
  'environment.change': 'place',
  'environment.addTask': 'place',
  'environment.changeTask': 'place',
  'environment.mapTask': 'place',
  'environment.approve': 'place',
  'environment.withdrawApproval': 'place',
  'environment.retire': 'place',

  'trainee.list': 'search',
  'trainee.read': 'person',
  'trainee.change': 'person',
  'trainee.open': 'period',
  'traineeAccount.read': 'account',
  'traineeAccount.change': 'account',

  'coachingPeriod.list': 'caseload',
  'coachingPeriod.read': 'period',
  'coachingPeriod.readTimeline': 'timeline',
  'coachingPeriod.refer': 'referral',
  'coachingPeriod.changeReferral': 'referral',
  'coachingPeriod.changeBackground': 'period',
  'coachingPeriod.informationGiven': 'information',
  'coachingPeriod.assessSuitability': 'assessment',
  'coachingPeriod.addTarget': 'targets',
  'coachingPeriod.removeTarget': 'targets',
  'coachingPeriod.place': 'placements',
  'coachingPeriod.changePlacement': 'placements',
  'coachingPeriod.agreePlan': 'plan',
  'coachingPeriod.start': 'phase',
  'coachingPeriod.advance': 'phase',
  'coachingPeriod.stepBack': 'phase',
  'coachingPeriod.pause': 'pauses',
  'coachingPeriod.resume': 'pauses',
  'coachingPeriod.extend': 'phase',
  'coachingPeriod.judge': 'skills',
  'coachingPeriod.confirmReadiness': 'skills',
  'coachingPeriod.waiveReadiness': 'skills',
  'coachingPeriod.planFollowUp': 'followUp',
  'coachingPeriod.recordExit': 'exit',
  'coachingPeriod.end': 'phase',
  'coachingPeriod.endEarly': 'exit',
  'coachingPeriod.recordDeath': 'exit',
  'coachingPeriod.takeBackDeath': 'exit',
  'coachingPeriod.turnAway': 'referral',
  // One request: the coach, the referral or the background.
  'coachingPeriod.transfer': 'period',
  'coachingPeriod.contact': 'contacts',

  'workLog.list': 'diary',
  'workLog.read': 'diary',
  'workLog.create': 'diary',
  'workLog.correct': 'diary',
  'workLog.delete': 'diary',
  'workLog.confirm': 'diary',

  'demonstration.list': 'demonstrations',
  'demonstration.read': 'demonstrations',
  'demonstration.plan': 'demonstrations',
  'demonstration.change': 'demonstrations',
  'demonstration.book': 'demonstrations',
  'demonstration.cancel': 'demonstrations',
  'demonstration.recordResult': 'demonstrations',

  'completion.list': 'completions',
  'completion.read': 'completions',
  'qualificationCompletion.record': 'completions',

  'myDay.read': 'myDay',
  'myPath.read': 'ownPath',
  'accessLog.read': 'accessLog',
  'notification.list': 'notification',
};

/** Lists of content that are also read of one person: with nobody else in the answer it was that person's. */
const READ_OF_ONE: readonly SeenThing[] = ['diary', 'demonstrations', 'completions'];

/** Answers that mean "you may not", and so that nothing was seen; every other failure is of someone who may. */
const REFUSALS = ['forbidden', 'notFound', 'reasonRequired', 'unauthenticated', 'passwordChangeRequired'];

/** An operation as its route declares it. */
export interface DeclaredOperation {
  action: Action;
  /** It only reads. */
  reads: boolean;
  /** Its address names the one thing that it is about. */
  ofOne: boolean;
}

export interface Sight {
  how: SeenHow;
  what: SeenThing;
}

/** What of a person's data the action is about. */
export function thingOf(action: Action): SeenThing {
  return Object.hasOwn(THINGS, action) ? THINGS[action as ActionOnPeople] : 'other';
}

/**
 * What someone did to the person's data, by the operation and its result: no verb is guessed from a name. `shared` when the call
 * was about other people too. Whoever is asked whether it is right (`confirm`) has not failed at anything: what follows is told by itself.
 */
export function sightOf(operation: DeclaredOperation | undefined, call: { result: string; shared: boolean }): Sight {
  if (!operation) return { how: REFUSALS.includes(call.result) ? 'refused' : 'other', what: 'other' };
  const what = thingOf(operation.action);
  if (REFUSALS.includes(call.result)) return { how: 'refused', what };
  if (call.result === 'confirm') return { how: 'other', what };
  if (what === 'place') return { how: 'listed', what };
  // Whom and what one may log, before anything is logged.
  if (operation.reads && operation.action === 'workLog.create') return { how: 'listed', what: 'logging' };
  if (!operation.reads) return { how: call.result === 'ok' ? 'changed' : 'tried', what };
  if (call.result !== 'ok') return { how: 'tried', what };
  if (operation.ofOne || what === 'ownPath') return { how: 'looked', what };
  return { how: READ_OF_ONE.includes(what) && !call.shared ? 'looked' : 'listed', what };
}

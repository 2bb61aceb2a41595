import type { Action } from '../../access/grants.js';
import type { Phase } from './coaching-period.choices.js';

const ALWAYS: readonly Action[] = [
  'trainee.read',
  'trainee.change',
  'trainee.open',
  'traineeAccount.read',
  'traineeAccount.change',
  'coachingPeriod.list',
  'coachingPeriod.read',
  'coachingPeriod.readTimeline',
  'workLog.list',
  'workLog.read',
  'demonstration.list',
  'demonstration.read',
  'completion.list',
  'completion.read',
  'myPath.read',
  'accessLog.read',
];

const WHILE_OPEN: readonly Action[] = [
  'coachingPeriod.changeReferral',
  'coachingPeriod.changeBackground',
  'coachingPeriod.informationGiven',
  'coachingPeriod.assessSuitability',
  'coachingPeriod.addTarget',
  'coachingPeriod.removeTarget',
  'coachingPeriod.transfer',
  'coachingPeriod.contact',
];

const WHILE_RUNNING: readonly Action[] = [
  ...WHILE_OPEN,
  'coachingPeriod.place',
  'coachingPeriod.changePlacement',
  'coachingPeriod.agreePlan',
  'coachingPeriod.pause',
  'coachingPeriod.resume',
  'coachingPeriod.extend',
  'coachingPeriod.judge',
  'coachingPeriod.confirmReadiness',
  'coachingPeriod.waiveReadiness',
  'coachingPeriod.planFollowUp',
  'coachingPeriod.recordExit',
  'coachingPeriod.endEarly',
  'workLog.create',
  'workLog.correct',
  'workLog.delete',
  'workLog.confirm',
  'demonstration.plan',
  'demonstration.change',
  'demonstration.book',
  'demonstration.cancel',
  'demonstration.recordResult',
  'qualificationCompletion.record',
];

const BY_PHASE: Readonly<Record<Phase, readonly Action[]>> = {
  referred: [...WHILE_OPEN, 'coachingPeriod.start', 'coachingPeriod.turnAway'],
  onboarding: [...WHILE_RUNNING, 'coachingPeriod.advance'],
  skillBuilding: [...WHILE_RUNNING, 'coachingPeriod.advance', 'coachingPeriod.stepBack'],
  demonstration: [...WHILE_RUNNING, 'coachingPeriod.stepBack', 'coachingPeriod.end'],
  // The provider may grant the whole qualification after the coaching has ended. What the person wrote on the last day waits for a word
  // from someone who saw the work: the end must not turn it into no evidence.
  ended: ['qualificationCompletion.record', 'workLog.confirm'],
};

/** Where the death of the person is written: nowhere, in this period, or in another one of theirs. */
export type DeathWritten = 'no' | 'here' | 'elsewhere';

/**
 * The actions that the state of a period leaves open. `abilities` of an answer are these, cut to what the actor may do;
 * a gate that is not met yet does not take the ability away, for its checklist says what is missing.
 */
export function possibleActions(phase: Phase, isPaused: boolean, death: DeathWritten = 'no'): ReadonlySet<Action> {
  const actions = new Set<Action>([...ALWAYS, ...BY_PHASE[phase]]);
  if (death === 'no' && phase === 'ended') actions.add('coachingPeriod.recordDeath');
  // Nobody signs in, and no account is made or opened.
  if (death !== 'no') actions.delete('traineeAccount.change');
  if (death === 'here') actions.add('coachingPeriod.takeBackDeath');
  actions.delete(isPaused ? 'coachingPeriod.pause' : 'coachingPeriod.resume');
  return actions;
}

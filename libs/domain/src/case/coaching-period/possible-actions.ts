import type { Action } from '../../access/grants.js';
import { OFFERED_IN } from './case-actions.js';
import type { Phase } from './coaching-period.choices.js';

/** Where the death of the person is written: nowhere, in this period, or in another one of theirs. */
export type DeathWritten = 'no' | 'here' | 'elsewhere';

/**
 * The actions that the state of a period leaves open. `abilities` of an answer are these, cut to what the actor may do;
 * a gate that is not met yet does not take the ability away, for its checklist says what is missing.
 */
export function possibleActions(phase: Phase, isPaused: boolean, death: DeathWritten = 'no'): ReadonlySet<Action> {
  const actions = new Set(OFFERED_IN[phase]);
  // A death is written once, where the period has ended, and taken back where it was written.
  if (death !== 'no') actions.delete('coachingPeriod.recordDeath');
  if (death !== 'here') actions.delete('coachingPeriod.takeBackDeath');
  // Nobody signs in, and no account is made or opened.
  if (death !== 'no') actions.delete('traineeAccount.change');
  actions.delete(isPaused ? 'coachingPeriod.pause' : 'coachingPeriod.resume');
  return actions;
}

import { DECLARED_ACTIONS } from '../actions.generated.js';
import type { Action } from './grants.js';
import type { SeenHow, SeenThing } from './seen-things.js';

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
  const declared = DECLARED_ACTIONS[action];
  return 'about' in declared ? declared.about : 'other';
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

import type { PeopleAction } from '../../../access/declared-action.js';
import type { CaseView } from '../case-views.js';
import { PHASES, type Phase } from '../coaching-period.choices.js';
import { OPEN_PHASES, WINDOWED_PHASES } from '../period-status.choices.js';

/** An action on a case, with all that is said of it. */
export interface CaseAction extends PeopleAction {
  /** The ways of seeing the case that allow it. Opening with a reason lets one read, never change. */
  views: readonly CaseView[];
  /** The phases that leave it open; a pause and a death take some away (`possibleActions`). */
  offered: readonly Phase[];
}

export const ALWAYS = PHASES;
/** Until the period has ended. */
export const OPEN = OPEN_PHASES;
/** From the start of the coaching until its end. */
export const RUNNING = WINDOWED_PHASES;

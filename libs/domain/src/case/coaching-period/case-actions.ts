import { DECLARED_ACTIONS } from '../../actions.generated.js';
import { ACTIONS, type Action } from '../../access/grants.js';
import type { CaseAction } from './declaring/case-action.js';
import type { CaseView } from './case-views.js';
import { PHASES, type Phase } from './coaching-period.choices.js';

const DECLARED = ACTIONS.flatMap((action): [Action, CaseAction][] => {
  const declared = DECLARED_ACTIONS[action];
  return 'views' in declared ? [[action, declared]] : [];
});

/** Which way of seeing a case allows which action on it. */
export const CASE_ACTIONS = Object.fromEntries(DECLARED.map(([action, { views }]) => [action, views])) as Readonly<Partial<Record<Action, readonly CaseView[]>>>;

/** The actions that each phase leaves open. */
export const OFFERED_IN = Object.fromEntries(
  PHASES.map((phase) => [phase, DECLARED.filter(([, { offered }]) => offered.includes(phase)).map(([action]) => action)]),
) as unknown as Readonly<Record<Phase, readonly Action[]>>;

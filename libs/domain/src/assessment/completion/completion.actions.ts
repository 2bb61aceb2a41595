import { COACH } from '../../access/role-groups.js';
import { ALWAYS, RUNNING, type CaseAction } from '../../case/coaching-period/declaring/case-action.js';
import { COACHING, PAGE } from '../../case/coaching-period/declaring/view-groups.js';

export const COMPLETION_ACTIONS = {
  'completion.list': { roles: ['coach', 'manager', 'trainee'], views: PAGE, about: 'completions', offered: ALWAYS },
  'completion.read': { roles: ['coach', 'manager', 'trainee'], views: PAGE, about: 'completions', offered: ALWAYS },

  // The provider may grant the whole qualification after the coaching has ended.
  'qualificationCompletion.record': { roles: COACH, views: COACHING, about: 'completions', offered: [...RUNNING, 'ended'] },
} as const satisfies Readonly<Record<string, CaseAction>>;

import { COACH } from '../../access/role-groups.js';
import { ALWAYS, RUNNING, type CaseAction } from '../../case/coaching-period/declaring/case-action.js';
import { COURSE, TEAM } from '../../case/coaching-period/declaring/view-groups.js';

export const DEMONSTRATION_ACTIONS = {
  'demonstration.list': { roles: ['coach', 'staff', 'trainee'], views: COURSE, about: 'demonstrations', offered: ALWAYS },
  'demonstration.read': { roles: ['coach', 'staff', 'trainee'], views: COURSE, about: 'demonstrations', offered: ALWAYS },
  'demonstration.plan': { roles: COACH, views: TEAM, about: 'demonstrations', offered: RUNNING },
  'demonstration.change': { roles: COACH, views: TEAM, about: 'demonstrations', offered: RUNNING },
  'demonstration.book': { roles: COACH, views: TEAM, about: 'demonstrations', offered: RUNNING },
  'demonstration.cancel': { roles: COACH, views: TEAM, about: 'demonstrations', offered: RUNNING },
  'demonstration.recordResult': { roles: COACH, views: TEAM, about: 'demonstrations', offered: RUNNING },
} as const satisfies Readonly<Record<string, CaseAction>>;

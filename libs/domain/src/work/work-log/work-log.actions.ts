import { CARE } from '../../access/role-groups.js';
import { ALWAYS, RUNNING, type CaseAction } from '../../case/coaching-period/declaring/case-action.js';
import { COURSE, DIARY, TEAM } from '../../case/coaching-period/declaring/view-groups.js';

export const WORK_LOG_ACTIONS = {
  'workLog.list': { roles: ['coach', 'staff', 'trainee'], views: COURSE, about: 'diary', offered: ALWAYS },
  'workLog.read': { roles: ['coach', 'staff', 'trainee'], views: COURSE, about: 'diary', offered: ALWAYS },
  'workLog.create': { roles: ['coach', 'staff', 'trainee'], views: DIARY, about: 'diary', offered: RUNNING },
  'workLog.correct': { roles: ['coach', 'staff', 'trainee'], views: DIARY, about: 'diary', offered: RUNNING },
  'workLog.delete': { roles: ['coach', 'staff', 'trainee'], views: DIARY, about: 'diary', offered: RUNNING },
  // What the person wrote on the last day waits for a word from someone who saw the work: the end must not turn it into no evidence.
  'workLog.confirm': { roles: CARE, views: [...TEAM, 'work'], about: 'diary', offered: [...RUNNING, 'ended'] },
} as const satisfies Readonly<Record<string, CaseAction>>;

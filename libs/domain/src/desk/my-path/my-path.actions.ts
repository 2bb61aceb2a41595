import { ALWAYS, type CaseAction } from '../../case/coaching-period/declaring/case-action.js';

export const MY_PATH_ACTIONS = {
  'myPath.read': { roles: ['trainee'], views: ['own'], about: 'ownPath', offered: ALWAYS },
} as const satisfies Readonly<Record<string, CaseAction>>;

import type { RoleAction } from '../../access/declared-action.js';
import { FIGURES } from '../../access/role-groups.js';

export const STATISTICS_ACTIONS = {
  'statistics.read': { roles: FIGURES },

  // A report counts everyone: only who may list everyone reads it.
  'report.read': { roles: ['manager'] },
} as const satisfies Readonly<Record<string, RoleAction>>;

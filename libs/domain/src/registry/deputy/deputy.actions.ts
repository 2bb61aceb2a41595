import type { RoleAction } from '../../access/declared-action.js';

export const DEPUTY_ACTIONS = {
  'deputy.list': { roles: ['coach', 'admin'] },
  'deputy.create': { roles: ['coach', 'admin'] },
  'deputy.change': { roles: ['coach', 'admin'] },
  'deputy.end': { roles: ['coach', 'admin'] },
} as const satisfies Readonly<Record<string, RoleAction>>;

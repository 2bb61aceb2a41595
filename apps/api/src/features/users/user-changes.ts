import { REACH, type Reach } from '@valopolku/domain';
import type { AppUserEntity } from '../../platform/session/app-user.entity.js';

const TOLD = [...REACH, 'active'] as const;

/** What an account may see and do, and whether it is open: the audit log keeps its old and new values. */
export type Standing = Reach & Pick<AppUserEntity, 'active'>;

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'user.created': Standing;
    /** Names of all fields that were given; values of what the account may see and do, where they changed. */
    'user.changed': { fields: string[]; before: Partial<Standing>; after: Partial<Standing> };
  }
}

export function standingOf({ roles, municipalityCodes, fieldIds, environmentIds, active }: AppUserEntity): Standing {
  return { roles: [...roles], municipalityCodes: [...municipalityCodes], fieldIds: [...fieldIds], environmentIds: [...environmentIds], active };
}

/** The parts that differ, as they were and as they are. */
export function difference(before: Standing, after: Standing): { before: Partial<Standing>; after: Partial<Standing> } {
  const changed = TOLD.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  const of = (standing: Standing): Partial<Standing> => Object.fromEntries(changed.map((field) => [field, standing[field]]));
  return { before: of(before), after: of(after) };
}

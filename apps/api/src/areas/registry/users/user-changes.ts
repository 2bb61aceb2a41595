import { REACH, type Reach } from '@valopolku/domain';
import { auditedRows, type Told } from '../../../platform/audit/audited-rows.js';
import { sql } from '../../../platform/database/sql.js';
import type { AppUserEntity } from '../../../platform/session/app-user.entity.js';

const TOLD = [...REACH, 'active'] as const;

/** What an account may see and do, and whether it is open: the audit log keeps its old and new values. */
export type Standing = Reach & Pick<AppUserEntity, 'active'>;

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'user.created': Standing;
    /** Names of the fields for which another value was given; values of what the account may see and do, where they changed. */
    'user.changed': { fields: string[]; before: Partial<Standing>; after: Partial<Standing> };
  }
}

/** An older event tells which fields changed, and not to what. */
const NOT_TOLD = { roles: undefined, municipalityCodes: undefined, fieldIds: undefined, environmentIds: undefined, active: undefined, person: undefined };
const changed = ({ after }: { after?: Partial<Standing> }): Told => after ?? NOT_TOLD;

auditedRows({
  table: 'app_user',
  kinds: ['user.created', 'traineeAccount.created'],
  later: ['user.changed', 'traineeAccount.changed'],
  columns: {
    person: sql`r.trainee_id`, roles: sql`r.roles`, municipalityCodes: sql`r.municipality_codes`, fieldIds: sql`r.field_ids`, environmentIds: sql`r.environment_ids`, active: sql`r.active`,
  },
  tells: {
    // Earlier a person's account was made as any other, and its event was about nobody.
    'user.created': (standing) => ({ ...standing, ...(standing.roles.includes('trainee') ? { person: undefined } : {}) }),
    'traineeAccount.created': () => ({ roles: ['trainee'], municipalityCodes: [], fieldIds: [], environmentIds: [], active: true }),
    'user.changed': changed,
    'traineeAccount.changed': changed,
  },
});

export function standingOf({ roles, municipalityCodes, fieldIds, environmentIds, active }: AppUserEntity): Standing {
  return { roles: [...roles], municipalityCodes: [...municipalityCodes], fieldIds: [...fieldIds], environmentIds: [...environmentIds], active };
}

/** The parts that differ, as they were and as they are. */
export function difference(before: Standing, after: Standing): { before: Partial<Standing>; after: Partial<Standing> } {
  const changed = TOLD.filter((field) => !isSame(before[field], after[field]));
  const of = (standing: Standing): Partial<Standing> => Object.fromEntries(changed.map((field) => [field, standing[field]]));
  return { before: of(before), after: of(after) };
}

/** The fields to which `given` gives another value. */
export function changedFields(user: AppUserEntity, given: Partial<Record<keyof AppUserEntity, unknown>>): string[] {
  return (Object.keys(given) as (keyof AppUserEntity)[]).filter((field) => !isSame(user[field], given[field]));
}

/** Roles and scopes are sets: their order says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  const plain = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...(value as unknown[])].sort() : value);
  return plain(one) === plain(other);
}

import type {} from '../../platform/audit/audit-payloads.js';
import { auditedRows } from '../../platform/audit/audited-rows.js';
import { sql } from '../../platform/database/sql.js';

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'trainee.created': null;
    /** Names of the fields only; the values stand in the row. */
    'trainee.changed': { fields: readonly string[] };
  }
}

auditedRows({ table: 'trainee', kinds: ['trainee.created'], columns: { person: sql`r.id` } });

import type {} from '../../../platform/audit/audit-payloads.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { sql } from '../../../platform/database/sql.js';

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'trainee.created': null;
    /** Names of the fields only; the values stand in the row. */
    'trainee.changed': { fields: readonly string[] };
  }
}

// In which of the own periods a death is written that period's events tell.
auditedRows({
  table: 'trainee',
  kinds: ['trainee.created'],
  columns: {
    person: sql`r.id`,
    deathElsewhere: sql`CASE WHEN r.death_period_id IS NULL OR EXISTS (SELECT 1 FROM coaching_period x WHERE x.id = r.death_period_id AND x.trainee_id = r.id) THEN 'no' ELSE 'yes' END`,
  },
  tells: { 'trainee.created': () => ({ deathElsewhere: 'no' }) },
});

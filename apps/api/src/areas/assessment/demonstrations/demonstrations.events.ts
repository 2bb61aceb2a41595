import type {} from '../../../platform/audit/audit-payloads.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { sql } from '../../../platform/database/sql.js';
import type { DemonstrationEntity } from './demonstration.entity.js';

interface Demonstrated {
  demonstrationId: string;
  degreePartId: string;
  /** The first day of the demonstration, when it has one. */
  date: string | null;
}

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'demonstration.planned': Demonstrated;
    'demonstration.changed': Demonstrated & { fields: string };
    'demonstration.booked': Demonstrated;
    'demonstration.cancelled': Demonstrated & { reason: string };
    'demonstration.resultRecorded': Demonstrated & { grade: string; assessedOn: string };
  }
}

// The events stand in the timeline of the period.
auditedRows({
  table: 'demonstration',
  group: 'coaching_period_id',
  kinds: ['demonstration.planned'],
  later: ['demonstration.changed', 'demonstration.booked', 'demonstration.cancelled', 'demonstration.resultRecorded'],
  key: ['demonstrationId'],
  columns: { person: sql`r.trainee_id`, demonstrationId: sql`r.id`, degreePartId: sql`r.degree_part_id`, date: sql`r.starts_on`, state: sql`r.state`, cancelReason: sql`r.cancel_reason` },
  tells: {
    'demonstration.planned': (told) => ({ ...told, state: 'draft', cancelReason: null }),
    'demonstration.booked': (told) => ({ ...told, state: 'booked' }),
    'demonstration.cancelled': ({ reason, ...told }) => ({ ...told, state: 'cancelled', cancelReason: reason }),
    'demonstration.resultRecorded': (told) => ({ ...told, state: 'assessed' }),
  },
});
auditedRows({
  table: 'demonstration_result',
  group: 'demonstration_id',
  entity: sql`(SELECT coaching_period_id FROM demonstration WHERE id = r.demonstration_id)`,
  kinds: ['demonstration.resultRecorded'],
  key: ['demonstrationId'],
  columns: { demonstrationId: sql`r.demonstration_id`, grade: sql`r.grade`, assessedOn: sql`r.decided_on`, doer: sql`r.recorded_by` },
});

/** Shown in the timeline of the period. */
export function demonstrationEvent<T extends object>(demonstration: DemonstrationEntity, more: T): { subjects: string[]; entityId: string; payload: Demonstrated & T } {
  const { id: demonstrationId, degreePartId, startsOn: date } = demonstration;
  return { subjects: [demonstration.traineeId], entityId: demonstration.coachingPeriodId, payload: { demonstrationId, degreePartId, date, ...more } };
}

import type {} from '../../platform/audit/audit-payloads.js';
import { auditedRows } from '../../platform/audit/audited-rows.js';
import { sql } from '../../platform/database/sql.js';
import type { DemonstrationEntity } from './demonstration.entity.js';

interface Demonstrated {
  demonstrationId: string;
  degreePartId: string;
  /** The first day of the demonstration, when it has one. */
  date: string | null;
}

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'demonstration.planned': Demonstrated;
    'demonstration.changed': Demonstrated & { fields: string };
    'demonstration.booked': Demonstrated;
    'demonstration.cancelled': Demonstrated & { reason: string };
    'demonstration.resultRecorded': Demonstrated & { grade: string; assessedOn: string };
  }
}

// The events stand in the timeline of the period.
auditedRows({ table: 'demonstration', kinds: ['demonstration.planned'], madeBy: () => sql`e.entity_id = r.coaching_period_id` });

/** Shown in the timeline of the period. */
export function demonstrationEvent<T extends object>(demonstration: DemonstrationEntity, more: T): { subjects: string[]; entityId: string; payload: Demonstrated & T } {
  const { id: demonstrationId, degreePartId, startsOn: date } = demonstration;
  return { subjects: [demonstration.traineeId], entityId: demonstration.coachingPeriodId, payload: { demonstrationId, degreePartId, date, ...more } };
}

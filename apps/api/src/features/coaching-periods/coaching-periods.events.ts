import type { CoachingPeriodEvents } from '@valopolku/domain';
import type {} from '../../platform/audit/audit-payloads.js';
import { auditedRows } from '../../platform/audit/audited-rows.js';

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads extends CoachingPeriodEvents {
    /** The project, which decides in whose figures the person counts. */
    'coachingPeriod.projectChanged': { fromProjectId: string | null; toProjectId: string | null };
  }
}

auditedRows({ table: 'coaching_period', kinds: ['coachingPeriod.referred'] });

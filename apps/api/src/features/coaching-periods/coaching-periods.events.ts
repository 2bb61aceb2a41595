import type { CoachingPeriodEvents } from '@valopolku/domain';
import type {} from '../../platform/audit/audit-payloads.js';

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads extends CoachingPeriodEvents {
    /** The project, which decides in whose figures the person counts. */
    'coachingPeriod.projectChanged': { fromProjectId: string | null; toProjectId: string | null };
  }
}

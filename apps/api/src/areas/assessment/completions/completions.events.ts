import type {} from '../../../platform/audit/audit-payloads.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { sql } from '../../../platform/database/sql.js';

interface Completed {
  completionId: string;
  /** By which it was passed; older events do not say. */
  demonstrationId: string | null;
  degreePartId: string;
  qualificationVersionId: string;
  grade: string;
  date: string;
}

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'completion.made': Completed;
    /** `earlierGrades`: all of them, as the row holds them; older events do not say. */
    'completion.gradeRaised': Completed & { earlierGrade: string; earlierGrades?: string };
    'qualificationCompletion.recorded': { qualificationCompletionId: string; qualificationVersionId: string; providerId: string; date: string };
  }
}

// The events stand in the timeline of the period.
auditedRows({
  table: 'completion',
  group: 'coaching_period_id',
  kinds: ['completion.made'],
  later: ['completion.gradeRaised'],
  key: ['completionId'],
  columns: {
    person: sql`r.trainee_id`, completionId: sql`r.id`, degreePartId: sql`r.degree_part_id`, qualificationVersionId: sql`r.qualification_version_id`, date: sql`r.completed_on`,
    grade: sql`r.grade`, demonstrationId: sql`r.demonstration_id`, earlier: sql`r.earlier_grades`,
  },
  tells: {
    'completion.made': (told) => ({ ...told, earlier: '[]' }),
    'completion.gradeRaised': ({ earlierGrades, ...told }) => ({ ...told, earlier: earlierGrades }),
  },
});
auditedRows({
  table: 'qualification_completion',
  group: 'coaching_period_id',
  kinds: ['qualificationCompletion.recorded'],
  key: ['qualificationCompletionId'],
  columns: {
    person: sql`r.trainee_id`, qualificationCompletionId: sql`r.id`, qualificationVersionId: sql`r.qualification_version_id`, providerId: sql`r.provider_id`, date: sql`r.completed_on`, doer: sql`r.recorded_by`,
  },
});

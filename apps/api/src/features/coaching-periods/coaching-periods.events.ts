import type { CoachingPeriodEvents } from '@valopolku/domain';
import type {} from '../../platform/audit/audit-payloads.js';
import { auditedRows } from '../../platform/audit/audited-rows.js';
import { sql } from '../../platform/database/sql.js';

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads extends CoachingPeriodEvents {
    /** The project, which decides in whose figures the person counts. */
    'coachingPeriod.projectChanged': { fromProjectId: string | null; toProjectId: string | null };
  }
}

const MOVES = [
  'coachingPeriod.started', 'coachingPeriod.advanced', 'coachingPeriod.steppedBack', 'coachingPeriod.ended', 'coachingPeriod.endedEarly', 'coachingPeriod.turnedAway',
] as const;

auditedRows({
  table: 'coaching_period',
  kinds: ['coachingPeriod.referred'],
  later: ['coachingPeriod.transferred', 'coachingPeriod.projectChanged', ...MOVES],
  columns: { person: sql`r.trainee_id`, coachId: sql`r.coach_id`, toProjectId: sql`r.project_id`, to: sql`r.phase` },
  tells: {
    'coachingPeriod.referred': ({ coachId }) => ({ coachId, to: 'referred' }),
    'coachingPeriod.transferred': ({ toCoachId }) => ({ coachId: toCoachId }),
  },
});

// What hangs on a period has events of the period, which name no row: each row needs one of its own with its values.
const group = 'coaching_period_id';
auditedRows({ table: 'phase_change', group, kinds: MOVES, columns: { on: sql`r.changed_on`, doer: sql`r.changed_by` } });
auditedRows({ table: 'suitability_assessment', group, kinds: ['coachingPeriod.suitabilityAssessed'], columns: { on: sql`r.assessed_on`, doer: sql`r.assessed_by` } });
auditedRows({ table: 'placement', group, kinds: ['coachingPeriod.placed'], columns: { environmentId: sql`r.environment_id` } });
auditedRows({ table: 'pause', group, kinds: ['coachingPeriod.paused'], columns: { startsOn: sql`r.starts_on`, reason: sql`r.reason` } });
auditedRows({ table: 'extension', group, kinds: ['coachingPeriod.extended'], columns: { days: sql`r.days` } });
auditedRows({ table: 'contact', group, kinds: ['coachingPeriod.contacted'], columns: { on: sql`r.contacted_on`, kind: sql`r.kind`, outcome: sql`r.outcome`, doer: sql`r.contacted_by` } });
auditedRows({
  table: 'hand_over',
  group,
  kinds: ['coachingPeriod.referred', 'coachingPeriod.transferred'],
  columns: { fromCoachId: sql`r.from_coach_id`, toCoachId: sql`r.to_coach_id`, reason: sql`r.reason`, doer: sql`r.changed_by` },
  // The first coach comes from nobody, whoever coached the person before.
  tells: { 'coachingPeriod.referred': ({ coachId }) => ({ fromCoachId: null, toCoachId: coachId, reason: null }) },
});
auditedRows({
  table: 'target', group, kinds: ['coachingPeriod.targetAdded'], ends: ['coachingPeriod.targetRemoved'],
  key: ['degreePartId'], columns: { degreePartId: sql`r.degree_part_id` },
});
auditedRows({
  table: 'requirement_judgement',
  group: 'target_id',
  entity: sql`(SELECT coaching_period_id FROM target WHERE id = r.target_id)`,
  kinds: ['coachingPeriod.requirementJudged'],
  key: ['requirementId'],
  columns: { requirementId: sql`r.requirement_id` },
});

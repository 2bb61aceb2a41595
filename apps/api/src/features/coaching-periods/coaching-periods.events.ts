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
  later: [
    'coachingPeriod.transferred', 'coachingPeriod.projectChanged', 'coachingPeriod.referralChanged', 'coachingPeriod.informationGiven', 'coachingPeriod.planAgreed', 'coachingPeriod.exitRecorded', ...MOVES,
  ],
  columns: {
    person: sql`r.trainee_id`, coachId: sql`r.coach_id`, toProjectId: sql`r.project_id`, to: sql`r.phase`, referredOn: sql`r.referred_on`, informationOn: sql`r.information_given_on`,
    planOn: sql`r.plan_agreed_on`, startedOn: sql`r.started_on`, endedOn: sql`r.ended_on`, exitStatus: sql`r.exit_status`, exitOn: sql`r.exit_on`,
  },
  tells: {
    'coachingPeriod.referred': ({ coachId, on }) => ({ coachId, to: 'referred', referredOn: on, informationOn: null, planOn: null, startedOn: null, endedOn: null, exitStatus: null, exitOn: null }),
    'coachingPeriod.transferred': ({ toCoachId }) => ({ coachId: toCoachId }),
    // Which fields, and not to what.
    'coachingPeriod.referralChanged': ({ fields }) => (fields.includes('referredOn') ? { referredOn: undefined } : {}),
    'coachingPeriod.informationGiven': ({ on }) => ({ informationOn: on }),
    'coachingPeriod.planAgreed': ({ on }) => ({ planOn: on }),
    'coachingPeriod.exitRecorded': ({ status, on }) => ({ exitStatus: status, exitOn: on }),
    'coachingPeriod.started': ({ to, on }) => ({ to, startedOn: on }),
    'coachingPeriod.advanced': ({ to }) => ({ to }),
    'coachingPeriod.steppedBack': ({ to }) => ({ to }),
    'coachingPeriod.ended': ({ to, on, status }) => ({ to, endedOn: on, exitStatus: status }),
    'coachingPeriod.endedEarly': ({ to, on, status }) => ({ to, endedOn: on, exitStatus: status }),
    'coachingPeriod.turnedAway': ({ to, on }) => ({ to, endedOn: on }),
  },
});

// What hangs on a period has events of the period, which name no row: each row needs one of its own with its values.
const group = 'coaching_period_id';
auditedRows({ table: 'phase_change', group, kinds: MOVES, columns: { from: sql`r.from_phase`, to: sql`r.to_phase`, on: sql`r.changed_on`, doer: sql`r.changed_by` } });
auditedRows({ table: 'suitability_assessment', group, kinds: ['coachingPeriod.suitabilityAssessed'], columns: { decision: sql`r.decision`, on: sql`r.assessed_on`, doer: sql`r.assessed_by` } });
auditedRows({
  table: 'placement', group, kinds: ['coachingPeriod.placed'], later: ['coachingPeriod.placementChanged'],
  columns: { environmentId: sql`r.environment_id`, basis: sql`r.basis`, startsOn: sql`r.starts_on` },
  // Of which placement of the period, and to what, is not told.
  tells: { 'coachingPeriod.placementChanged': () => ({ basis: undefined, startsOn: undefined }) },
});
auditedRows({
  table: 'pause', group, kinds: ['coachingPeriod.paused'], columns: { startsOn: sql`r.starts_on`, endsOn: sql`r.ends_on`, reason: sql`r.reason` },
  // An open one ends later, with the pause or with the period.
  tells: { 'coachingPeriod.paused': (pause) => ({ ...pause, endsOn: pause.endsOn ?? undefined }) },
});
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
  table: 'target', group, kinds: ['coachingPeriod.targetAdded'], later: ['coachingPeriod.readinessConfirmed', 'coachingPeriod.readinessWaived', 'coachingPeriod.readinessFell'], ends: ['coachingPeriod.targetRemoved'],
  key: ['degreePartId'],
  columns: {
    degreePartId: sql`r.degree_part_id`, readyOn: sql`r.readiness_confirmed_on`, readyBy: sql`r.readiness_confirmed_by`, waivedOn: sql`r.readiness_waived_on`, waivedBy: sql`r.readiness_waived_by`,
  },
  tells: {
    'coachingPeriod.targetAdded': ({ degreePartId }) => ({ degreePartId, readyOn: null, readyBy: null, waivedOn: null, waivedBy: null }),
    'coachingPeriod.readinessConfirmed': ({ degreePartId, on }, by) => ({ degreePartId, readyOn: on, readyBy: by, waivedOn: null, waivedBy: null }),
    'coachingPeriod.readinessWaived': ({ degreePartId, on }, by) => ({ degreePartId, waivedOn: on, waivedBy: by }),
    'coachingPeriod.readinessFell': ({ degreePartId }) => ({ degreePartId, readyOn: null, readyBy: null }),
  },
});
auditedRows({
  table: 'requirement_judgement',
  group: 'target_id',
  entity: sql`(SELECT coaching_period_id FROM target WHERE id = r.target_id)`,
  kinds: ['coachingPeriod.requirementJudged'],
  key: ['requirementId'],
  columns: { requirementId: sql`r.requirement_id` },
});

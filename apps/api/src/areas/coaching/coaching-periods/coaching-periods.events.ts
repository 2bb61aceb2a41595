import type { CoachingPeriodEvents } from '@valopolku/domain';
import type {} from '../../../platform/audit/audit-payloads.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { sql } from '../../../platform/database/sql.js';

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads extends CoachingPeriodEvents {
    /** The project, which decides in whose figures the person counts. */
    'coachingPeriod.projectChanged': { fromProjectId: string | null; toProjectId: string | null };
  }
}

const MOVES = [
  'coachingPeriod.started', 'coachingPeriod.advanced', 'coachingPeriod.steppedBack', 'coachingPeriod.ended', 'coachingPeriod.endedEarly', 'coachingPeriod.turnedAway', 'coachingPeriod.reopened',
] as const;
const ENDS = ['coachingPeriod.ended', 'coachingPeriod.endedEarly', 'coachingPeriod.turnedAway'] as const;

/** A death is told by what was confirmed with the exit. */
const ofDeath = (payload: object): 'yes' | 'no' => ('confirmed' in payload && Array.isArray(payload.confirmed) && payload.confirmed.includes('personDied') ? 'yes' : 'no');

/** The planned end moves with these: only an extension tells to which day. */
const ANOTHER_END = { plannedEnd: undefined };

auditedRows({
  table: 'coaching_period',
  kinds: ['coachingPeriod.referred'],
  later: [
    'coachingPeriod.transferred', 'coachingPeriod.projectChanged', 'coachingPeriod.referralChanged', 'coachingPeriod.paused', 'coachingPeriod.resumed', 'coachingPeriod.extended',
    'coachingPeriod.deathRecorded', 'coachingPeriod.deathTakenBack', ...MOVES,
  ],
  columns: {
    person: sql`r.trainee_id`, coachId: sql`r.coach_id`, toProjectId: sql`r.project_id`, to: sql`r.phase`, referredOn: sql`r.referred_on`,
    startedOn: sql`r.started_on`, plannedEnd: sql`r.planned_end`, endedOn: sql`r.ended_on`,
    hasDied: sql`CASE WHEN EXISTS (SELECT 1 FROM trainee x WHERE x.id = r.trainee_id AND x.death_period_id = r.id) THEN 'yes' ELSE 'no' END`,
    extensionsUntold: sql`r.extension_days - (SELECT COALESCE(SUM(x.days), 0) FROM extension x WHERE x.coaching_period_id = r.id)`,
  },
  tells: {
    'coachingPeriod.referred': ({ coachId, on }) => ({ coachId, to: 'referred', referredOn: on, startedOn: null, plannedEnd: null, endedOn: null, hasDied: 'no', extensionsUntold: 0 }),
    'coachingPeriod.transferred': ({ toCoachId }) => ({ coachId: toCoachId }),
    // Which fields, and not to what.
    'coachingPeriod.referralChanged': ({ fields }) => (fields.includes('referredOn') ? { referredOn: undefined } : {}),
    'coachingPeriod.paused': () => ANOTHER_END,
    'coachingPeriod.resumed': () => ANOTHER_END,
    'coachingPeriod.extended': ({ plannedEndOn }) => ({ plannedEnd: plannedEndOn }),
    'coachingPeriod.deathRecorded': () => ({ hasDied: 'yes' }),
    'coachingPeriod.deathTakenBack': () => ({ hasDied: 'no' }),
    'coachingPeriod.started': ({ to, on }) => ({ to, startedOn: on, ...ANOTHER_END }),
    'coachingPeriod.advanced': ({ to }) => ({ to }),
    'coachingPeriod.steppedBack': ({ to }) => ({ to }),
    'coachingPeriod.ended': ({ to, on }) => ({ to, endedOn: on, ...ANOTHER_END }),
    'coachingPeriod.endedEarly': ({ to, on, ...more }) => ({ hasDied: ofDeath(more), to, endedOn: on, ...ANOTHER_END }),
    'coachingPeriod.turnedAway': ({ to, on }) => ({ to, endedOn: on }),
    'coachingPeriod.reopened': ({ to }) => ({ to, endedOn: null, ...ANOTHER_END }),
  },
});

// A part is made with its period, and named by it.
const ofPeriod = { id: 'coaching_period_id', kinds: ['coachingPeriod.referred'] } as const;
auditedRows({
  ...ofPeriod, table: 'period_referral', later: ['coachingPeriod.referralChanged', 'coachingPeriod.turnedAway'],
  columns: { source: sql`r.referral_source`, outcome: sql`r.referral_outcome` },
  tells: {
    'coachingPeriod.referred': ({ source }) => ({ source, outcome: null }),
    'coachingPeriod.referralChanged': ({ fields }) => (fields.includes('referralSource') ? { source: undefined } : {}),
    'coachingPeriod.turnedAway': ({ outcome }) => ({ outcome }),
  },
});
auditedRows({ ...ofPeriod, table: 'period_background' });
auditedRows({
  ...ofPeriod, table: 'period_information', later: ['coachingPeriod.informationGiven', 'coachingPeriod.legalBasisRecorded'],
  columns: {
    informationVersion: sql`r.information_version`, language: sql`r.information_language`, informationOn: sql`r.information_given_on`, service: sql`r.service`, controllerKind: sql`r.controller_kind`,
  },
  tells: {
    'coachingPeriod.referred': () => ({ informationVersion: null, language: null, informationOn: null, service: null, controllerKind: null }),
    'coachingPeriod.informationGiven': ({ version, language, on }) => ({ informationVersion: version, language, informationOn: on }),
    'coachingPeriod.legalBasisRecorded': ({ service, controllerKind }) => ({ service, controllerKind }),
  },
});
auditedRows({
  ...ofPeriod, table: 'period_plan', later: ['coachingPeriod.planAgreed'], columns: { planOn: sql`r.plan_agreed_on` },
  tells: { 'coachingPeriod.referred': () => ({ planOn: null }), 'coachingPeriod.planAgreed': ({ on }) => ({ planOn: on }) },
});
auditedRows({
  ...ofPeriod, table: 'period_follow_up_path', later: ['coachingPeriod.followUpPlanned'],
  columns: { followUpPath: sql`r.follow_up_path_kind`, followUpOn: sql`r.follow_up_agreed_on` },
  tells: { 'coachingPeriod.referred': () => ({ followUpPath: null, followUpOn: null }), 'coachingPeriod.followUpPlanned': ({ kind, on }) => ({ followUpPath: kind, followUpOn: on }) },
});
auditedRows({
  ...ofPeriod, table: 'period_exit', later: ['coachingPeriod.exitRecorded', 'coachingPeriod.ended', 'coachingPeriod.endedEarly', 'coachingPeriod.reopened'],
  columns: {
    exitStatus: sql`r.exit_status`, exitOn: sql`r.exit_on`, earlyEndReason: sql`r.early_end_reason`, endedByDeath: sql`CASE WHEN r.exit_detail = 'died' THEN 'yes' ELSE 'no' END`,
  },
  tells: {
    'coachingPeriod.referred': () => ({ exitStatus: null, exitOn: null, earlyEndReason: null, endedByDeath: 'no' }),
    'coachingPeriod.exitRecorded': ({ status, on, ...more }) => ({ exitStatus: status, exitOn: on, endedByDeath: ofDeath(more) }),
    'coachingPeriod.ended': ({ status }) => ({ exitStatus: status }),
    'coachingPeriod.endedEarly': ({ status, reason }) => ({ exitStatus: status, earlyEndReason: reason }),
    'coachingPeriod.reopened': () => ({ exitStatus: null, exitOn: null, earlyEndReason: null, endedByDeath: 'no' }),
  },
});

// What hangs on a period has events of the period, which name no row: each row needs one of its own with its values.
const group = 'coaching_period_id';
auditedRows({
  table: 'phase_change', group, kinds: MOVES, columns: { from: sql`r.from_phase`, to: sql`r.to_phase`, on: sql`r.changed_on`, reason: sql`r.reason`, doer: sql`r.changed_by` },
  // Why somebody was turned away the move does not tell.
  tells: Object.fromEntries(MOVES.map((kind) => [kind, (move: object) => ({ reason: kind === 'coachingPeriod.turnedAway' ? undefined : null, ...move })])),
});
auditedRows({ table: 'suitability_assessment', group, kinds: ['coachingPeriod.suitabilityAssessed'], columns: { decision: sql`r.decision`, on: sql`r.assessed_on`, doer: sql`r.assessed_by` } });
auditedRows({
  table: 'placement', group, kinds: ['coachingPeriod.placed'], later: ['coachingPeriod.placementChanged', ...ENDS],
  columns: { environmentId: sql`r.environment_id`, basis: sql`r.basis`, startsOn: sql`r.starts_on`, endsOn: sql`r.ends_on` },
  tells: {
    // Of which placement of the period, and to what, is not told.
    'coachingPeriod.placementChanged': () => ({ basis: undefined, startsOn: undefined, endsOn: undefined }),
    // One that goes on ends with its period.
    ...Object.fromEntries(ENDS.map((kind) => [kind, () => ({ endsOn: undefined })])),
  },
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
  table: 'target', group, kinds: ['coachingPeriod.targetAdded'],
  later: ['coachingPeriod.readinessConfirmed', 'coachingPeriod.readinessWaived', 'coachingPeriod.readinessFell'], ends: ['coachingPeriod.targetRemoved'],
  key: ['degreePartId'],
  columns: {
    degreePartId: sql`r.degree_part_id`, readyOn: sql`r.readiness_confirmed_on`, readyBy: sql`r.readiness_confirmed_by`, waivedOn: sql`r.readiness_waived_on`, waivedBy: sql`r.readiness_waived_by`,
    waivedFor: sql`r.readiness_waived_reason`,
  },
  tells: {
    'coachingPeriod.targetAdded': ({ degreePartId }) => ({ degreePartId, readyOn: null, readyBy: null, waivedOn: null, waivedBy: null, waivedFor: null }),
    'coachingPeriod.readinessConfirmed': ({ degreePartId, on }, by) => ({ degreePartId, readyOn: on, readyBy: by, waivedOn: null, waivedBy: null, waivedFor: null }),
    'coachingPeriod.readinessWaived': ({ degreePartId, on, reason }, by) => ({ degreePartId, waivedOn: on, waivedBy: by, waivedFor: reason }),
    'coachingPeriod.readinessFell': ({ degreePartId }) => ({ degreePartId, readyOn: null, readyBy: null }),
  },
});
auditedRows({
  table: 'requirement_judgement',
  group: 'target_id',
  entity: sql`(SELECT coaching_period_id FROM target WHERE id = r.target_id)`,
  kinds: ['coachingPeriod.requirementJudged'],
  key: ['requirementId'],
  columns: { requirementId: sql`r.requirement_id`, judgement: sql`r.judgement`, judgedBy: sql`r.judged_by` },
  tells: { 'coachingPeriod.requirementJudged': (judged, by) => ({ ...judged, judgedBy: by }) },
});

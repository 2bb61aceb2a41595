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
    'coachingPeriod.transferred', 'coachingPeriod.projectChanged', 'coachingPeriod.referralChanged', 'coachingPeriod.informationGiven', 'coachingPeriod.legalBasisRecorded',
    'coachingPeriod.planAgreed', 'coachingPeriod.paused', 'coachingPeriod.resumed', 'coachingPeriod.extended', 'coachingPeriod.followUpPlanned', 'coachingPeriod.exitRecorded', 'coachingPeriod.deathRecorded', 'coachingPeriod.deathTakenBack', ...MOVES,
  ],
  columns: {
    person: sql`r.trainee_id`, coachId: sql`r.coach_id`, toProjectId: sql`r.project_id`, to: sql`r.phase`, source: sql`r.referral_source`, referredOn: sql`r.referred_on`,
    informationVersion: sql`r.information_version`, language: sql`r.information_language`, informationOn: sql`r.information_given_on`, service: sql`r.service`, controllerKind: sql`r.controller_kind`,
    planOn: sql`r.plan_agreed_on`, startedOn: sql`r.started_on`, plannedEnd: sql`r.planned_end`, followUpPath: sql`r.follow_up_path_kind`, followUpOn: sql`r.follow_up_agreed_on`,
    endedOn: sql`r.ended_on`, exitStatus: sql`r.exit_status`, exitOn: sql`r.exit_on`, earlyEndReason: sql`r.early_end_reason`, outcome: sql`r.referral_outcome`,
    endedByDeath: sql`CASE WHEN r.exit_detail = 'died' THEN 'yes' ELSE 'no' END`,
    hasDied: sql`CASE WHEN EXISTS (SELECT 1 FROM trainee x WHERE x.id = r.trainee_id AND x.death_period_id = r.id) THEN 'yes' ELSE 'no' END`,
    extensionsUntold: sql`r.extension_days - (SELECT COALESCE(SUM(x.days), 0) FROM extension x WHERE x.coaching_period_id = r.id)`,
  },
  tells: {
    'coachingPeriod.referred': ({ source, coachId, on }) => ({
      source, coachId, to: 'referred', referredOn: on, informationVersion: null, language: null, informationOn: null, service: null, controllerKind: null, planOn: null, startedOn: null, plannedEnd: null,
      followUpPath: null, followUpOn: null, endedOn: null, exitStatus: null, exitOn: null, earlyEndReason: null, outcome: null, endedByDeath: 'no', hasDied: 'no', extensionsUntold: 0,
    }),
    'coachingPeriod.transferred': ({ toCoachId }) => ({ coachId: toCoachId }),
    // Which fields, and not to what.
    'coachingPeriod.referralChanged': ({ fields }) => ({ ...(fields.includes('referredOn') ? { referredOn: undefined } : {}), ...(fields.includes('referralSource') ? { source: undefined } : {}) }),
    'coachingPeriod.informationGiven': ({ version, language, on }) => ({ informationVersion: version, language, informationOn: on }),
    'coachingPeriod.legalBasisRecorded': ({ service, controllerKind }) => ({ service, controllerKind }),
    'coachingPeriod.planAgreed': ({ on }) => ({ planOn: on }),
    'coachingPeriod.paused': () => ANOTHER_END,
    'coachingPeriod.resumed': () => ANOTHER_END,
    'coachingPeriod.extended': ({ plannedEndOn }) => ({ plannedEnd: plannedEndOn }),
    'coachingPeriod.followUpPlanned': ({ kind, on }) => ({ followUpPath: kind, followUpOn: on }),
    'coachingPeriod.exitRecorded': ({ status, on, ...more }) => ({ exitStatus: status, exitOn: on, endedByDeath: ofDeath(more) }),
    'coachingPeriod.deathRecorded': () => ({ hasDied: 'yes' }),
    'coachingPeriod.deathTakenBack': () => ({ hasDied: 'no' }),
    'coachingPeriod.started': ({ to, on }) => ({ to, startedOn: on, ...ANOTHER_END }),
    'coachingPeriod.advanced': ({ to }) => ({ to }),
    'coachingPeriod.steppedBack': ({ to }) => ({ to }),
    'coachingPeriod.ended': ({ to, on, status }) => ({ to, endedOn: on, exitStatus: status, ...ANOTHER_END }),
    'coachingPeriod.endedEarly': ({ to, on, status, reason, ...more }) => ({ hasDied: ofDeath(more), to, endedOn: on, exitStatus: status, earlyEndReason: reason, ...ANOTHER_END }),
    'coachingPeriod.turnedAway': ({ to, on, outcome }) => ({ to, endedOn: on, outcome }),
    'coachingPeriod.reopened': ({ to }) => ({ to, endedOn: null, exitStatus: null, exitOn: null, earlyEndReason: null, endedByDeath: 'no', ...ANOTHER_END }),
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

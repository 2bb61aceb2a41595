import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';
import type { Schema } from '../platform/database/schema/schema.js';

const ALL_EXIT_DETAILS = [
  'upperSecondary', 'apprenticeship', 'labourMarketTraining', 'openLabourMarket', 'partTime', 'selfEmployed', 'otherWorkshopOrService',
  'militaryOrCivilian', 'familyLeave', 'health', 'movedAway', 'notReached',
];
const CONTACT_KINDS = ['visit', 'phone', 'message', 'video', 'meeting'];
const CONTACT_OUTCOMES = ['reached', 'notReached'];
const CONTROLLER_KINDS = ['municipality', 'association', 'employmentAuthority', 'wellbeingServicesCounty', 'ministry', 'educationProvider'];
const EARLY_END_REASONS = ['employed', 'startedStudies', 'moved', 'anotherPathFitsBetter', 'otherService', 'personsOwnWish', 'other'];
const EDUCATIONS = ['basicNotCompleted', 'basic', 'generalUpperSecondary', 'vocational', 'higher'];
const EXIT_STATUSES = ['studying', 'working', 'paySubsidisedWork', 'unemployedJobseeker', 'movedToJobSeeking', 'outsideWorkingLife', 'unknown'];
const FOLLOW_UP_PATH_KINDS = ['restOfQualification', 'workWithSupport', 'work', 'studies', 'anotherService', 'other'];
const GRADES = ['1', '2', '3', '4', '5', 'T1', 'H2', 'K3', 'passed', 'failed'];
const JUDGEMENTS = ['notYet', 'withGuidance', 'independently', 'ready'];
const LABOUR_MARKET_STATUSES = ['unemployed', 'outsideWorkingLife', 'employed', 'inEducation'];
const LANGUAGES = ['fi', 'sv', 'en'];
const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const LEGAL_BASES = [
  'youthAct', 'employmentServicesAct', 'rehabilitativeWorkActivityAct', 'socialWelfareAct', 'esfLegislation', 'vocationalEducationAct',
];
const PAUSE_REASONS = ['agreedBreak', 'sickLeave', 'familyLeave', 'work', 'holiday', 'waiting'];
const PHASES = ['referred', 'onboarding', 'skillBuilding', 'demonstration', 'ended'];
const PLACEMENT_BASES = [
  'workTryOut', 'paySubsidisedWork', 'employment', 'rehabilitativeWorkActivity', 'socialRehabilitation', 'labourMarketTraining', 'coachingService',
  'ownWorkshopPeriod', 'trainingAgreement', 'apprenticeship', 'studentWork', 'volunteer', 'other',
];
const REFERRAL_OUTCOMES = ['guidedElsewhere', 'declined', 'cancelled'];
const REFERRAL_SOURCES = [
  'employmentAuthority', 'jointService', 'municipalWorkshop', 'municipalEmployment', 'outreachYouthWork', 'ohjaamo', 'socialServices',
  'educationProvider', 'self', 'other',
];
const SERVICES = ['youthWorkshop', 'employmentService', 'rehabilitativeWorkActivity', 'socialRehabilitation', 'esfProject', 'education'];
const SUITABILITY_DECISIONS = ['accepted', 'acceptedWithSupport', 'deferred', 'guidedElsewhere', 'declinedByPerson'];

/** Periods with all that hangs on them: assessments, targets with judgements and evidence, placements, phases, pauses, contacts. */
export const coachingPeriods0007 = migration(7, 'coachingPeriods', async (schema) => {
  await createPeriods(schema);
  await createTargets(schema);
  await createPlacements(schema);
  await createHistory(schema);
});

const period = () => column.ref('coaching_period_id', 'coaching_period', 'CASCADE');

async function createPeriods(schema: Schema): Promise<void> {
  await schema.createTable(
    'coaching_period',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('trainee_id', 'trainee'),
      column.ref('project_id', 'project').nullable(),
      column.municipality(),
      column.ref('field_id', 'work_field'),
      column.ref('coach_id', 'app_user').nullable(),
      column.choice('phase', PHASES),
      column.date('started_on').nullable(), column.date('ended_on').nullable(),
      column.date('plan_agreed_on').nullable(), column.text('plan_note').nullable(),
      ...referral(), ...background(), ...register(), ...exit(), ...kept(),
      column.looseId('created_by').nullable(), column.instant('created_at'),
    ],
    {
      uniqueWhere: [{ columns: ['organisation_id', 'trainee_id'], where: `phase <> 'ended'` }],
      indexes: [
        ['organisation_id', 'urgent_on', 'id'],
        ['organisation_id', 'coach_id', 'urgent_on', 'id'],
        ['organisation_id', 'phase', 'urgent_on', 'id'],
        ['organisation_id', 'project_id', 'urgent_on', 'id'],
        ['organisation_id', 'municipality_code', 'field_id', 'urgent_on', 'id'],
        ['trainee_id', 'id'],
      ],
      checks: [
        `(phase = 'ended') = (ended_on IS NOT NULL)`,
        `phase IN ('referred', 'ended') OR started_on IS NOT NULL`,
        `ended_on IS NULL OR started_on IS NULL OR ended_on >= started_on`,
      ],
    },
  );
}

const referral = () => [
  column.date('referred_on'), column.choice('referral_source', REFERRAL_SOURCES),
  column.varchar('referral_unit', 200).nullable(), column.text('referral_note').nullable(),
  column.choice('referral_outcome', REFERRAL_OUTCOMES).nullable(),
  column.varchar('referral_outcome_reason', 1000).nullable(), column.varchar('guided_where', 300).nullable(),
];

const background = () => [
  column.choice('labour_market_status', LABOUR_MARKET_STATUSES).nullable(),
  column.boolean('registered_jobseeker').nullable(),
  column.integer('months_unemployed', 0, 600).nullable(),
  column.choice('education', EDUCATIONS).nullable(), column.boolean('education_abroad').nullable(),
  column.boolean('immigrant_background').nullable(), column.varchar('spoken_language', 60).nullable(),
  column.choice('finnish_level', LANGUAGE_LEVELS, 2).nullable(),
  column.municipality('home_municipality_code').nullable(),
];

const register = () => [
  column.choice('service', SERVICES).nullable(), column.choice('legal_basis', LEGAL_BASES).nullable(),
  column.choice('controller_kind', CONTROLLER_KINDS).nullable(), column.varchar('controller_name', 200).nullable(),
  column.integer('retention_years', 1, 100).nullable(),
  column.varchar('information_version', 40).nullable(), column.choice('information_language', LANGUAGES, 2).nullable(),
  column.date('information_given_on').nullable(),
];

const exit = () => [
  column.choice('exit_status', EXIT_STATUSES).nullable(), column.choice('exit_detail', ALL_EXIT_DETAILS, 60).nullable(),
  column.date('exit_on').nullable(), column.text('exit_note').nullable(),
  column.choice('early_end_reason', EARLY_END_REASONS).nullable(), column.text('early_end_note').nullable(),
  column.choice('follow_up_path_kind', FOLLOW_UP_PATH_KINDS).nullable(), column.text('follow_up_path_note').nullable(),
  column.varchar('follow_up_next_service', 300).nullable(), column.date('follow_up_agreed_on').nullable(),
];

/** Kept with each change, so that a list never counts logs or walks pauses; none of it depends on today. */
const kept = () => [
  column.date('planned_end').nullable(), column.date('window_ends_on').nullable(),
  // 9999-12-31 when there is nothing for us to do.
  column.date('urgent_on'), column.varchar('next_step', 40), column.date('next_step_due').nullable(),
  // The latest pause; while it is open the window's end moves with today, and stands here as it was when the pause began.
  column.date('paused_from').nullable(), column.date('paused_to').nullable(),
  column.looseId('main_target_id').nullable(),
  column.integer('extension_days', 0, 10000).default(0),
  column.date('last_log_on').nullable(), column.date('last_contact_on').nullable(), column.date('oldest_unconfirmed_on').nullable(),
  column.integer('log_minutes', 0, 100000000).default(0), column.integer('log_count', 0, 10000000).default(0),
  column.integer('unconfirmed_logs', 0, 10000000).default(0),
];

async function createTargets(schema: Schema): Promise<void> {
  await schema.createTable(
    'target',
    [
      column.id(), column.organisation(), column.version(), period(),
      column.ref('degree_part_id', 'degree_part'), column.ref('qualification_version_id', 'qualification_version'),
      column.date('chosen_on'),
      column.date('readiness_confirmed_on').nullable(), column.ref('readiness_confirmed_by', 'app_user').nullable(),
      column.date('readiness_waived_on').nullable(), column.ref('readiness_waived_by', 'app_user').nullable(),
      column.varchar('readiness_waived_reason', 1000).nullable(),
      // Requirements of the degree part and those judged ready; the grade once a demonstration has been passed.
      column.integer('requirement_count', 0, 500), column.integer('ready_count', 0, 500).default(0),
      column.choice('completed_grade', GRADES, 10).nullable(),
    ],
    { unique: [['coaching_period_id', 'degree_part_id']], indexes: [['degree_part_id']] },
  );
  await schema.createTable(
    'requirement_judgement',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('target_id', 'target', 'CASCADE'), column.ref('requirement_id', 'requirement'),
      column.choice('judgement', JUDGEMENTS), column.date('judged_on'), column.ref('judged_by', 'app_user'),
      column.varchar('note', 1000).nullable(), column.varchar('own_word', 1000).nullable(),
    ],
    { unique: [['target_id', 'requirement_id']] },
  );
  await schema.createTable(
    'requirement_evidence',
    [
      column.organisation(), period(), column.ref('requirement_id', 'requirement'),
      column.integer('guided', 0, 1000000), column.integer('partly', 0, 1000000), column.integer('independent', 0, 1000000),
      column.date('last_on').nullable(),
    ],
    { primaryKey: ['coaching_period_id', 'requirement_id'] },
  );
}

async function createPlacements(schema: Schema): Promise<void> {
  await schema.createTable(
    'placement',
    [
      column.id(), column.organisation(), column.version(), period(),
      column.ref('environment_id', 'environment'),
      column.date('starts_on'), column.date('ends_on'),
      column.choice('basis', PLACEMENT_BASES),
      column.varchar('document_kind', 200).nullable(), column.date('document_date').nullable(), column.varchar('document_signed_by', 200).nullable(),
      column.integer('days_per_week', 1, 7), column.integer('minutes_per_day', 30, 960),
      column.varchar('instructor_name', 200).nullable(),
    ],
    { indexes: [['coaching_period_id', 'starts_on'], ['environment_id', 'ends_on', 'starts_on']], checks: ['ends_on >= starts_on'] },
  );
}

async function createHistory(schema: Schema): Promise<void> {
  const part = () => [column.id(), column.organisation(), column.version(), period()];
  const indexes = [['coaching_period_id', 'id']];
  await schema.createTable('phase_change', [
    ...part(), column.choice('from_phase', PHASES), column.choice('to_phase', PHASES), column.date('changed_on'),
    column.varchar('reason', 1000).nullable(), column.ref('changed_by', 'app_user').nullable(),
  ], { indexes });
  await schema.createTable('suitability_assessment', [
    ...part(), column.date('assessed_on'), column.ref('assessed_by', 'app_user'), column.json('criteria'),
    column.choice('decision', SUITABILITY_DECISIONS), column.text('reason'), column.varchar('guided_where', 300).nullable(),
  ], { indexes });
  await schema.createTable('pause', [
    ...part(), column.date('starts_on'), column.date('ends_on').nullable(), column.choice('reason', PAUSE_REASONS), column.text('note').nullable(),
  ], { indexes, checks: ['ends_on IS NULL OR ends_on >= starts_on'], uniqueWhere: [{ columns: ['coaching_period_id'], where: 'ends_on IS NULL' }] });
  await schema.createTable('extension', [
    ...part(), column.integer('days', 1, 366), column.varchar('reason', 1000), column.date('granted_on'),
  ], { indexes });
  await schema.createTable('contact', [
    ...part(), column.date('contacted_on'), column.choice('kind', CONTACT_KINDS), column.choice('outcome', CONTACT_OUTCOMES), column.ref('contacted_by', 'app_user'),
  ], { indexes });
}

import { migration } from '../platform/database/migration.js';
import { column, type Column } from '../platform/database/schema/column.js';
import type { Schema } from '../platform/database/schema/schema.js';

const CONTROLLER_KINDS = ['municipality', 'association', 'employmentAuthority', 'wellbeingServicesCounty', 'ministry', 'educationProvider'];
const EARLY_END_REASONS = ['employed', 'startedStudies', 'moved', 'anotherPathFitsBetter', 'otherService', 'personsOwnWish', 'other'];
const EDUCATIONS = ['basicNotCompleted', 'basic', 'generalUpperSecondary', 'vocational', 'higher'];
const EXIT_DETAILS = [
  'upperSecondary', 'apprenticeship', 'labourMarketTraining', 'openLabourMarket', 'partTime', 'selfEmployed', 'otherWorkshopOrService',
  'militaryOrCivilian', 'familyLeave', 'health', 'died', 'movedAway', 'notReached',
];
const EXIT_STATUSES = ['studying', 'working', 'paySubsidisedWork', 'unemployedJobseeker', 'movedToJobSeeking', 'outsideWorkingLife', 'unknown'];
const FOLLOW_UP_PATH_KINDS = ['restOfQualification', 'workWithSupport', 'work', 'studies', 'anotherService', 'other'];
const LABOUR_MARKET_STATUSES = ['unemployed', 'outsideWorkingLife', 'employed', 'inEducation'];
const LANGUAGES = ['fi', 'sv', 'en'];
const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const LEGAL_BASES = [
  'youthAct', 'employmentServicesAct', 'rehabilitativeWorkActivityAct', 'socialWelfareAct', 'esfLegislation', 'vocationalEducationAct',
];
const REFERRAL_OUTCOMES = ['guidedElsewhere', 'declined', 'cancelled'];
const REFERRAL_SOURCES = [
  'employmentAuthority', 'jointService', 'municipalWorkshop', 'municipalEmployment', 'outreachYouthWork', 'ohjaamo', 'socialServices',
  'educationProvider', 'self', 'other',
];
const SERVICES = ['youthWorkshop', 'employmentService', 'rehabilitativeWorkActivity', 'socialRehabilitation', 'esfProject', 'education'];

/** The columns of each part, as they stood in the period. */
const PARTS: Readonly<Record<string, () => Column[]>> = {
  period_referral: () => [
    column.choice('referral_source', REFERRAL_SOURCES), column.varchar('referral_unit', 200).nullable(), column.text('referral_note').nullable(),
    column.choice('referral_outcome', REFERRAL_OUTCOMES).nullable(), column.varchar('referral_outcome_reason', 1000).nullable(), column.varchar('guided_where', 300).nullable(),
  ],
  period_background: () => [
    column.choice('labour_market_status', LABOUR_MARKET_STATUSES).nullable(), column.boolean('registered_jobseeker').nullable(),
    column.integer('months_unemployed', 0, 600).nullable(), column.choice('education', EDUCATIONS).nullable(), column.boolean('education_abroad').nullable(),
    column.boolean('immigrant_background').nullable(), column.varchar('spoken_language', 60).nullable(), column.choice('finnish_level', LANGUAGE_LEVELS, 2).nullable(),
    column.municipality('home_municipality_code').nullable(),
  ],
  period_information: () => [
    column.choice('service', SERVICES).nullable(), column.choice('legal_basis', LEGAL_BASES).nullable(), column.choice('controller_kind', CONTROLLER_KINDS).nullable(),
    column.varchar('controller_name', 200).nullable(), column.integer('retention_years', 1, 100).nullable(), column.varchar('information_version', 40).nullable(),
    column.choice('information_language', LANGUAGES, 2).nullable(), column.date('information_given_on').nullable(),
  ],
  period_plan: () => [column.date('plan_agreed_on').nullable(), column.text('plan_note').nullable()],
  period_follow_up_path: () => [
    column.choice('follow_up_path_kind', FOLLOW_UP_PATH_KINDS).nullable(), column.text('follow_up_path_note').nullable(),
    column.varchar('follow_up_next_service', 300).nullable(), column.date('follow_up_agreed_on').nullable(),
  ],
  period_exit: () => [
    column.choice('exit_status', EXIT_STATUSES).nullable(), column.choice('exit_detail', EXIT_DETAILS, 60).nullable(), column.date('exit_on').nullable(),
    column.text('exit_note').nullable(), column.choice('early_end_reason', EARLY_END_REASONS).nullable(), column.text('early_end_note').nullable(),
  ],
};

/** The period in parts: each of the six has its row and its version from here on, and the period keeps what everybody needs of it. */
export const periodParts0028 = migration(28, 'period-parts', async (schema) => {
  const moved: string[] = [];
  for (const [table, columns] of Object.entries(PARTS)) {
    await makePart(schema, table, columns());
    moved.push(...columns().map(({ name }) => name));
  }
  await schema.takeOut('coaching_period', moved);
});

/** Filled from the period, and compared with it before the columns there are gone. */
async function makePart(schema: Schema, table: string, columns: readonly Column[]): Promise<void> {
  const names = columns.map(({ name }) => name);
  await schema.createTable(table, [column.organisation(), column.ref('coaching_period_id', 'coaching_period', 'CASCADE'), column.version(), ...columns], { primaryKey: ['coaching_period_id'] });
  await schema.runner.query(`INSERT INTO ${table} (organisation_id, coaching_period_id, version, ${names.join(', ')}) SELECT organisation_id, id, 1, ${names.join(', ')} FROM coaching_period`);
  const [before, after] = [await counted(schema, 'coaching_period', names), await counted(schema, table, names)];
  if (before !== after) throw new Error(`${table} does not hold what the periods held: ${before}, and then ${after}`);
}

/** Rows, and of each column how many hold a value. */
async function counted(schema: Schema, table: string, names: readonly string[]): Promise<string> {
  const counts = names.map((name) => `COUNT(${name}) AS ${name}`).join(', ');
  const [row = {}] = await schema.query<Record<string, number | string>>(`SELECT COUNT(*) AS rows_in_all, ${counts} FROM ${table}`);
  return Object.entries(row).map(([name, count]) => `${name} ${count}`).join(', ');
}

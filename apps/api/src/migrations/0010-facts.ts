import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';
import type { Schema } from '../platform/database/schema/schema.js';

const EDUCATIONS = ['basicNotCompleted', 'basic', 'generalUpperSecondary', 'vocational', 'higher'];
const EXIT_STATUSES = ['studying', 'working', 'paySubsidisedWork', 'unemployedJobseeker', 'movedToJobSeeking', 'outsideWorkingLife', 'unknown'];
const GENDERS = ['female', 'male', 'other', 'undisclosed'];
const LABOUR_MARKET_STATUSES = ['unemployed', 'outsideWorkingLife', 'employed', 'inEducation'];
const PHASES = ['referred', 'onboarding', 'skillBuilding', 'demonstration', 'ended'];
const ROLL_UP_DIMENSIONS = ['logs', 'logsByEnvironment', 'phase', 'participants', 'exits', 'completions', 'completionsByQualification'];

/**
 * What statistics are summed from; all of it can be rebuilt from the source rows. No foreign keys: a fact outlives its source
 * until the same transaction's recount takes it out of the roll-ups.
 */
export const facts0010 = migration(10, 'facts', async (schema) => {
  await createPeriodFacts(schema);
  await createCompletionFacts(schema);
  await schema.createTable(
    'roll_up',
    [
      column.looseId('organisation_id'), column.varchar('project_id', 36), column.varchar('municipality_code', 3), column.varchar('month', 7),
      column.choice('dimension', ROLL_UP_DIMENSIONS), column.varchar('value', 60),
      // A row of a difference may be below zero until it is added.
      column.integer('n', -1_000_000_000, 1_000_000_000), column.integer('minutes', -2_000_000_000, 2_000_000_000),
    ],
    { primaryKey: ['organisation_id', 'dimension', 'project_id', 'municipality_code', 'month', 'value'] },
  );
});

async function createPeriodFacts(schema: Schema): Promise<void> {
  await schema.createTable(
    'period_fact',
    [
      column.looseId('period_id').primary(), column.looseId('organisation_id'), column.looseId('trainee_id'),
      column.looseId('project_id').nullable(),
      column.varchar('municipality_code', 3), column.varchar('home_municipality_code', 3).nullable(),
      column.looseId('field_id'), column.looseId('coach_id').nullable(),
      column.choice('phase', PHASES),
      column.date('referred_on'), column.date('started_on').nullable(), column.date('ended_on').nullable(),
      column.date('planned_end_on').nullable(), column.date('window_ends_on').nullable(), column.date('urgent_on').nullable(),
      column.choice('gender', GENDERS), column.integer('age_at_start', 0, 150).nullable(),
      column.choice('labour_market_status', LABOUR_MARKET_STATUSES).nullable(),
      column.integer('months_unemployed', 0, 600).nullable(),
      column.choice('education', EDUCATIONS).nullable(),
      column.choice('exit_status', EXIT_STATUSES).nullable(), column.date('exit_on').nullable(),
      column.integer('log_count', 0, 10_000_000), column.integer('minutes', 0, 100_000_000), column.date('last_log_on').nullable(),
      column.integer('unconfirmed_logs', 0, 10_000_000), column.integer('degree_parts_completed', 0, 10_000),
      column.boolean('first_in_project'), column.boolean('last_in_project'),
    ],
    { indexes: [['organisation_id', 'project_id', 'phase'], ['organisation_id', 'municipality_code', 'field_id'], ['trainee_id']] },
  );
  await schema.createTable(
    'log_month_fact',
    [
      column.looseId('period_id'), column.varchar('month', 7), column.looseId('environment_id'), column.looseId('organisation_id'),
      column.looseId('trainee_id'),
      column.integer('logs', 0, 10_000_000), column.integer('minutes', 0, 100_000_000),
    ],
    { primaryKey: ['period_id', 'month', 'environment_id'], indexes: [['trainee_id'], ['organisation_id']] },
  );
}

async function createCompletionFacts(schema: Schema): Promise<void> {
  const place = () => [
    column.looseId('organisation_id'), column.looseId('trainee_id'), column.looseId('period_id'), column.looseId('project_id').nullable(),
    column.varchar('municipality_code', 3), column.looseId('field_id'), column.looseId('qualification_id'), column.date('completed_on'),
  ];
  const indexes = [['organisation_id', 'project_id'], ['trainee_id']];
  await schema.createTable('completion_fact', [column.looseId('completion_id').primary(), ...place(), column.looseId('degree_part_id')], { indexes });
  await schema.createTable('qualification_fact', [column.looseId('qualification_completion_id').primary(), ...place()], { indexes });
}

import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';
import type { Schema } from '../platform/database/schema/schema.js';

const COMPLETION_SOURCES = ['demonstration', 'providerRecord'];
const DEMONSTRATION_STATES = ['draft', 'booked', 'held', 'interrupted', 'noShow', 'assessed', 'underReview', 'cancelled'];
const GRADES = ['1', '2', '3', '4', '5', 'T1', 'H2', 'K3', 'passed', 'failed'];
const GRADING_SCALES = ['fivePoint', 'passFail', 'threePoint'];

/** Demonstrations with their results, and what was completed. */
export const demonstrations0009 = migration(9, 'demonstrations', async (schema) => {
  await schema.createTable(
    'demonstration',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('coaching_period_id', 'coaching_period', 'CASCADE'),
      column.ref('trainee_id', 'trainee', 'CASCADE'),
      column.ref('target_id', 'target'),
      column.ref('degree_part_id', 'degree_part'),
      column.ref('qualification_version_id', 'qualification_version'),
      column.ref('provider_id', 'education_provider').nullable(),
      column.ref('environment_id', 'environment').nullable(),
      column.date('starts_on').nullable(), column.date('ends_on').nullable(),
      column.varchar('starts_at', 5).nullable(),
      column.text('content').nullable(),
      column.json('assessors'),
      column.varchar('special_reason', 1000).nullable(),
      column.choice('state', DEMONSTRATION_STATES),
      column.varchar('cancel_reason', 1000).nullable(),
      // The first day, or the end of time while there is none: what lists are ordered by.
      column.date('sort_on'),
    ],
    {
      indexes: [
        ['organisation_id', 'coaching_period_id', 'sort_on', 'id'],
        ['organisation_id', 'state', 'sort_on', 'id'],
        ['organisation_id', 'sort_on', 'id'],
        ['target_id'], ['environment_id'],
      ],
      checks: ['starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on'],
    },
  );
  await schema.createTable('demonstration_result', [
    column.id(), column.organisation(), column.version(),
    column.ref('demonstration_id', 'demonstration', 'CASCADE').unique(),
    column.choice('grade', GRADES),
    column.date('decided_on'),
    column.text('note').nullable(),
    column.ref('recorded_by', 'app_user'),
    column.instant('recorded_at'),
  ]);
  await createCompletions(schema);
});

async function createCompletions(schema: Schema): Promise<void> {
  await schema.createTable(
    'completion',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('trainee_id', 'trainee', 'CASCADE'),
      column.ref('coaching_period_id', 'coaching_period', 'CASCADE'),
      column.ref('project_id', 'project').nullable(),
      column.municipality(),
      column.ref('field_id', 'work_field'),
      column.ref('degree_part_id', 'degree_part'),
      column.ref('qualification_version_id', 'qualification_version'),
      column.ref('qualification_id', 'qualification'),
      column.choice('grading_scale', GRADING_SCALES),
      column.choice('grade', GRADES).check(`grade <> 'failed'`),
      column.date('completed_on'),
      column.choice('source', COMPLETION_SOURCES),
      column.ref('demonstration_id', 'demonstration').nullable(),
      column.ref('provider_id', 'education_provider').nullable(),
      column.json('earlier_grades'),
    ],
    {
      unique: [['organisation_id', 'trainee_id', 'degree_part_id', 'qualification_version_id']],
      indexes: [
        ['organisation_id', 'completed_on', 'id'],
        ['organisation_id', 'coaching_period_id', 'completed_on', 'id'],
        ['organisation_id', 'project_id', 'completed_on', 'id'],
        ['organisation_id', 'qualification_id', 'completed_on', 'id'],
      ],
    },
  );
  await schema.createTable(
    'qualification_completion',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('trainee_id', 'trainee', 'CASCADE'),
      column.ref('coaching_period_id', 'coaching_period', 'CASCADE'),
      column.ref('project_id', 'project').nullable(),
      column.ref('qualification_version_id', 'qualification_version'),
      column.ref('qualification_id', 'qualification'),
      column.ref('provider_id', 'education_provider'),
      column.date('completed_on'),
      column.ref('recorded_by', 'app_user'),
    ],
    {
      unique: [['organisation_id', 'trainee_id', 'qualification_version_id']],
      indexes: [['organisation_id', 'coaching_period_id'], ['organisation_id', 'project_id', 'completed_on']],
    },
  );
}

import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';
import type { Schema } from '../platform/database/schema/schema.js';

const COVERAGES = ['full', 'part'];
const ENVIRONMENT_KINDS = [
  'workshop', 'municipalSite', 'wellbeingCountySite', 'educationProvider', 'otherPublic', 'association', 'company', 'customersHome', 'jobSite',
];
const ENVIRONMENT_STATES = ['candidate', 'charted', 'mapped', 'approved', 'retired'];

/** Places where trades are learned: their tasks, which requirements the tasks build, and what providers have approved. */
export const environments0005 = migration(5, 'environments', async (schema) => {
  await createEnvironments(schema);
  await createTasks(schema);
  await createApprovals(schema);
});

async function createEnvironments(schema: Schema): Promise<void> {
  await schema.createTable(
    'environment',
    [
      column.id(), column.organisation(), column.version(),
      // The project that charted it; the environment lives on after the project.
      column.ref('project_id', 'project').nullable(),
      column.choice('kind', ENVIRONMENT_KINDS),
      column.varchar('name', 200),
      column.varchar('organiser', 200),
      column.varchar('place', 300).nullable(),
      column.municipality(),
      column.integer('capacity', 1, 500),
      column.json('contacts'),
      column.text('tools').nullable(), column.text('safety').nullable(),
      column.choice('state', ENVIRONMENT_STATES),
      column.date('charted_on').nullable(), column.date('retired_on').nullable(),
      column.varchar('sort_name', 400), column.varchar('search_text', 2000),
      column.looseId('created_by').nullable(),
      column.instant('created_at'),
    ],
    {
      indexes: [['organisation_id', 'sort_name', 'id'], ['organisation_id', 'project_id'], ['organisation_id', 'municipality_code']],
      checks: [`(state = 'retired') = (retired_on IS NOT NULL)`],
    },
  );
}

async function createTasks(schema: Schema): Promise<void> {
  await schema.createTable(
    'work_task',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('environment_id', 'environment'),
      column.varchar('name', 200),
      column.integer('position', 1, 10_000),
      column.date('retired_on').nullable(),
      column.instant('created_at'),
    ],
    { indexes: [['organisation_id', 'environment_id', 'position']] },
  );
  await schema.createTable(
    'task_requirement',
    [
      column.ref('work_task_id', 'work_task', 'CASCADE'),
      column.ref('requirement_id', 'requirement'),
      column.choice('coverage', COVERAGES, 10),
    ],
    { primaryKey: ['work_task_id', 'requirement_id'], indexes: [['requirement_id', 'work_task_id']] },
  );
}

async function createApprovals(schema: Schema): Promise<void> {
  await schema.createTable(
    'environment_approval',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('environment_id', 'environment'),
      column.ref('degree_part_id', 'degree_part'),
      column.ref('qualification_version_id', 'qualification_version'),
      column.ref('provider_id', 'education_provider'),
      column.date('identified_on'), column.date('review_by'),
      column.varchar('outside_expert', 200).nullable(),
      column.date('withdrawn_on').nullable(),
      column.instant('created_at'),
    ],
    {
      indexes: [['organisation_id', 'environment_id'], ['organisation_id', 'degree_part_id']],
      // One standing agreement at a time; an earlier one is withdrawn when it is renewed.
      uniqueWhere: [{ columns: ['environment_id', 'degree_part_id', 'provider_id'], where: 'withdrawn_on IS NULL' }],
      checks: ['review_by >= identified_on'],
    },
  );
}

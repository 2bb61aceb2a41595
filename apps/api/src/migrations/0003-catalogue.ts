import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';
import type { Schema } from '../platform/database/schema/schema.js';

const DEGREE_PART_KINDS = ['mandatory', 'competenceAreaMandatory', 'optional'];
const GRADING_SCALES = ['fivePoint', 'passFail', 'threePoint'];
const QUALIFICATION_TYPES = ['initial', 'further', 'specialist'];

/**
 * Qualification → version → degree part → requirement. Rows without an organisation are the national catalogue, loaded from
 * the data files at start; an organisation may have a qualification of its own.
 */
export const catalogue0003 = migration(3, 'catalogue', async (schema) => {
  await createQualifications(schema);
  await createDegreeParts(schema);
});

async function createQualifications(schema: Schema): Promise<void> {
  await schema.createTable(
    'qualification',
    [
      column.id(), column.organisation().nullable(),
      column.varchar('code', 20),
      column.choice('type', QUALIFICATION_TYPES),
      column.json('name'),
      // The code of a field: the catalogue is shared, the fields are each organisation's own.
      column.varchar('field_code', 40).nullable(),
      column.boolean('itemised'),
      column.varchar('sort_name', 400), column.varchar('search_text', 1000),
    ],
    {
      uniqueWhere: [{ columns: ['code'], where: 'organisation_id IS NULL' }],
      unique: [['organisation_id', 'code']],
      indexes: [['sort_name', 'id']],
    },
  );
  await schema.createTable(
    'qualification_version',
    [
      column.id(),
      column.ref('qualification_id', 'qualification'),
      column.varchar('diary_number', 60).nullable(),
      column.date('in_force_from').nullable(), column.date('in_force_to').nullable(),
      column.choice('grading_scale', GRADING_SCALES),
      column.boolean('is_draft'),
    ],
    { indexes: [['qualification_id']] },
  );
}

async function createDegreeParts(schema: Schema): Promise<void> {
  await schema.createTable(
    'degree_part',
    [
      column.id(),
      column.ref('qualification_version_id', 'qualification_version'),
      column.varchar('code', 20),
      column.json('name'),
      column.integer('points', 0, 200).nullable(),
      column.choice('kind', DEGREE_PART_KINDS),
      column.json('competence_area').nullable(),
      column.integer('position', 1, 500),
      column.varchar('sort_name', 400), column.varchar('search_text', 1000),
    ],
    { unique: [['qualification_version_id', 'code']], indexes: [['qualification_version_id', 'position']] },
  );
  await schema.createTable(
    'requirement',
    [
      column.id(),
      column.ref('degree_part_id', 'degree_part'),
      column.json('statement'),
      column.boolean('is_draft'),
      column.integer('position', 1, 500),
    ],
    { unique: [['degree_part_id', 'position']] },
  );
}

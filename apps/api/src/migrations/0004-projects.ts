import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/** Funded projects with dates, planned values, goals and the figures that they published. */
export const projects0004 = migration(4, 'projects', async (schema) => {
  await schema.createTable(
    'project',
    [
      column.id(), column.organisation(), column.version(),
      column.varchar('name', 200),
      column.varchar('code', 40).nullable(),
      column.varchar('funder', 200).nullable(),
      column.varchar('parent_programme', 200).nullable(),
      column.date('starts_on'), column.date('ends_on'),
      column.json('municipality_codes'),
      column.json('planned'),
      column.text('goals').nullable(),
      column.json('published_figures'),
      // Whether one degree part counts as "a qualification gained" in ESF results.
      column.boolean('degree_part_is_qualification').default(false),
      column.varchar('sort_name', 400), column.varchar('search_text', 2000),
      column.instant('created_at'),
    ],
    { indexes: [['organisation_id', 'sort_name', 'id']], checks: ['ends_on >= starts_on'] },
  );
});

import { migration } from '../../platform/database/migration.js';
import { column } from '../../platform/database/schema/column.js';

export const NOTEBOOK_COLOURS = ['red', 'blue'] as const;

/** The table of the model slice; only tests make it. */
export const notebook9000 = migration(9000, 'notebook', async (schema) => {
  await schema.createTable(
    'notebook',
    [
      column.id(), column.organisation(), column.version(),
      column.looseId('trainee_id'),
      column.varchar('title', 200),
      column.choice('colour', NOTEBOOK_COLOURS),
      column.integer('pages', 0, 1000),
      column.date('starts_on').nullable(),
      column.boolean('open').default(true),
      column.json('tags'),
      column.varchar('sort_name', 400),
      column.instant('created_at'),
    ],
    {
      indexes: [['organisation_id', 'sort_name', 'id']],
      uniqueWhere: [{ columns: ['organisation_id', 'trainee_id'], where: 'open' }],
    },
  );
});

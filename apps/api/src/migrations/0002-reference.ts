import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/** Municipalities with their official codes, and what an organisation keeps of its own: fields and education providers. */
export const reference0002 = migration(2, 'reference', async (schema) => {
  await schema.createTable('municipality', [
    column.varchar('code', 3).primary(),
    column.json('name'),
    column.varchar('region_code', 2),
    column.json('region_name'),
    column.varchar('sort_name', 400),
  ]);
  await schema.createTable(
    'work_field',
    [
      column.id(), column.organisation(), column.version(),
      column.varchar('code', 40),
      column.json('name'),
      column.varchar('sort_name', 400),
      column.instant('created_at'),
    ],
    { unique: [['organisation_id', 'code']], indexes: [['organisation_id', 'sort_name', 'id']] },
  );
  await schema.createTable(
    'education_provider',
    [
      column.id(), column.organisation(), column.version(),
      column.varchar('name', 200),
      column.json('contacts'),
      column.varchar('sort_name', 400), column.varchar('search_text', 2000),
      column.instant('created_at'),
    ],
    { indexes: [['organisation_id', 'sort_name', 'id']] },
  );
});

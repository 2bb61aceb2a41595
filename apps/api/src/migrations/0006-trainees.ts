import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

const GENDERS = ['female', 'male', 'other', 'undisclosed'];
const LANGUAGES = ['fi', 'sv', 'en'];

/** People, and the words of their names for searching by the beginning of a word. */
export const trainees0006 = migration(6, 'trainees', async (schema) => {
  await schema.createTable(
    'trainee',
    [
      column.id(), column.organisation(), column.version(),
      column.varchar('first_name', 100), column.varchar('last_name', 100),
      column.date('birth_date'),
      column.choice('gender', GENDERS),
      column.choice('language', LANGUAGES, 2),
      column.varchar('phone', 30).nullable(), column.varchar('email', 254).nullable(), column.varchar('address', 300).nullable(),
      column.municipality('home_municipality_code').nullable(),
      column.varchar('emergency_contact_name', 200).nullable(), column.varchar('emergency_contact_phone', 30).nullable(),
      column.text('support_needs').nullable(),
      column.boolean('safety_prohibition').default(false),
      column.varchar('sort_name', 800), column.varchar('search_text', 1000),
      column.instant('created_at'),
    ],
    { indexes: [['organisation_id', 'sort_name', 'id']] },
  );
  // Looked up by a range over `word`, the same on both databases and never by a scan of all names.
  await schema.createTable(
    'trainee_word',
    [column.organisation(), column.ref('trainee_id', 'trainee', 'CASCADE'), column.varchar('word', 200)],
    { primaryKey: ['organisation_id', 'word', 'trainee_id'], indexes: [['trainee_id']] },
  );
});

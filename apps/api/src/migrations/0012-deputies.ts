import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

export const deputies0012 = migration(12, 'deputies', async (schema) => {
  await schema.createTable(
    'deputy',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('coach_id', 'app_user'),
      column.ref('deputy_id', 'app_user').check('deputy_id <> coach_id'),
      column.date('starts_on'),
      column.date('ends_on').check('ends_on >= starts_on'),
      column.instant('ended_at').nullable(),
      column.instant('created_at'),
    ],
    // The second is walked with every request of a coach: for whom does this user stand in today?
    { indexes: [['organisation_id', 'coach_id', 'starts_on', 'id'], ['deputy_id', 'ends_on']] },
  );
});

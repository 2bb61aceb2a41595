import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/** What a user is told of, until it is seen. */
export const notifications0015 = migration(15, 'notifications', async (schema) => {
  await schema.createTable(
    'notification',
    [
      column.id(), column.organisation(),
      column.ref('user_id', 'app_user', 'CASCADE'),
      column.varchar('kind', 60),
      // Loose ids: what it is about may be erased, moved or merged.
      column.looseId('entity_id').nullable(), column.looseId('trainee_id').nullable(), column.looseId('by_user_id').nullable(),
      column.instant('at'), column.instant('seen_at').nullable(),
    ],
    { indexes: [['user_id', 'seen_at', 'at'], ['trainee_id']] },
  );
});

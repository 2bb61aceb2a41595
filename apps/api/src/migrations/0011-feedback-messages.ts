import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

export const feedbackMessages0011 = migration(11, 'feedback-messages', async (schema) => {
  await schema.createTable(
    'feedback_message',
    [
      column.id(), column.organisation(), column.version(),
      column.varchar('text', 2000),
      column.varchar('page', 200).nullable(),
      column.boolean('handled').default(false),
      column.instant('created_at'),
    ],
    { indexes: [['organisation_id', 'created_at', 'id']] },
  );
});

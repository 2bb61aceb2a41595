import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/** The one row that readiness writes and reads back, to prove that what is committed is there. */
export const heartbeat0018 = migration(18, 'heartbeat', async (schema) => {
  await schema.createTable('heartbeat', [column.integer('id', 1, 1).primary(), column.integer('beat', 0, 2147483647)]);
  await schema.runner.query('INSERT INTO heartbeat (id, beat) VALUES (1, 0)');
});

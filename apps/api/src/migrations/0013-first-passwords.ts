import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/** A password that somebody else gave is changed before anything else is done with it. */
export const firstPasswords0013 = migration(13, 'first-passwords', async (schema) => {
  await schema.addColumns('app_user', [column.boolean('must_change_password').default(false)]);
});

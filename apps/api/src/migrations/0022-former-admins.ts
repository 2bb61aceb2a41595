import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/** Until when an account was an admin's that is one no longer: who closes the second admin has not done away with the need of one. */
export const formerAdmins0022 = migration(22, 'former-admins', async (schema) => {
  await schema.addColumns('app_user', [column.instant('admin_until').nullable()]);
});

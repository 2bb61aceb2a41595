import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';
import type { Schema } from '../platform/database/schema/schema.js';

/** Failed sign-ins counted by key, browsers and addresses that accounts are known from, and roles that wait for a second admin. */
export const identity0017 = migration(17, 'identity', async (schema) => {
  await schema.dropTable('sign_in_failure');
  await createTries(schema);
  // When somebody else made, opened or last changed who the account is: a newly made admin confirms nothing for a day.
  await schema.addColumns('app_user', [column.instant('changed_by_other_at').nullable()]);
  await createRoleGrants(schema);
});

async function createTries(schema: Schema): Promise<void> {
  await schema.createTable(
    'sign_in_try',
    [
      column.varchar('key_hash', 64).primary(),
      column.choice('kind', ['pair', 'device', 'account', 'address'], 10),
      // Failures that counted at last_at, of which some are forgotten since.
      column.integer('hundredths', 0, 100_000),
      column.integer('failures', 0, 2147483647),
      column.integer('turned_away', 0, 2147483647),
      column.instant('last_at'),
      column.instant('wait_until').nullable(),
    ],
    { indexes: [['last_at']] },
  );
  await schema.createTable(
    'sign_in_known',
    [column.varchar('key_hash', 64).primary(), column.ref('user_id', 'app_user', 'CASCADE'), column.instant('last_at')],
    { indexes: [['user_id', 'last_at'], ['last_at']] },
  );
}

async function createRoleGrants(schema: Schema): Promise<void> {
  await schema.createTable(
    'role_grant',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('user_id', 'app_user', 'CASCADE'),
      column.json('roles'),
      column.choice('state', ['waiting', 'confirmed', 'waited', 'withdrawn'], 20),
      column.looseId('asked_by').nullable(),
      column.instant('asked_at'),
      // Takes effect then by itself; null while it needs a second admin.
      column.instant('effective_at').nullable(),
      column.looseId('decided_by').nullable(),
      column.instant('decided_at').nullable(),
    ],
    { indexes: [['organisation_id', 'state', 'asked_at', 'id'], ['state', 'effective_at']], uniqueWhere: [{ columns: ['user_id'], where: "state = 'waiting'" }] },
  );
  await schema.createTable('role_check', [
    column.organisation().primary(), column.version(),
    column.choice('chosen', ['secondAdmin', 'waitADay', 'off'], 20),
    // What holds until `from_at`, when a weaker one was chosen.
    column.choice('until_then', ['secondAdmin', 'waitADay', 'off'], 20),
    column.instant('from_at'),
  ]);
}

import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

const KINDS = ['user', 'token', 'link'];
const KEY = ['operation', 'request_key'];

/** A session and an answer kept for a retry are of an actor, of whatever kind. Those that stand are users': retries of programs begin anew. */
export const actors0029 = migration(29, 'actors', async (schema) => {
  await schema.dropKey('session', 'ix', ['user_id']);
  await schema.dropKey('idempotency_record', 'uq', ['user_id', ...KEY]);
  for (const table of ['session', 'idempotency_record']) {
    await schema.loosen(table, 'user_id', 'actor_id');
    await schema.addColumns(table, [column.choice('actor_kind', KINDS, 10).default('user')]);
  }
  await schema.addIndexes('session', { indexes: [['actor_id']] });
  await schema.addUnique('idempotency_record', ['actor_kind', 'actor_id', ...KEY]);
});

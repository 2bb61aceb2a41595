import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';
import type { Schema } from '../platform/database/schema/schema.js';

/** Version 2 of the audit hash: its actor, its subjects, a hash for each person's part of the content. The rows so far stay version 1. */
export const audit0014 = migration(14, 'audit', async (schema) => {
  await schema.addColumns('audit_event', [
    column.integer('hash_version', 1, 2).default(1),
    column.choice('actor_kind', ['user', 'token', 'system', 'link'], 10).nullable(),
    column.looseId('actor_id').nullable(),
    column.text('subjects').nullable(),
    column.text('parts').nullable(),
    column.varchar('key_id', 16).nullable(),
    column.varchar('mac', 64).nullable(),
  ]);
  await keyDetailsByPerson(schema);
  await schema.createTable('audit_erasure', [column.looseId('event_id'), column.looseId('trainee_id'), column.looseId('erased_in')], {
    primaryKey: ['event_id', 'trainee_id'],
    indexes: [['erased_in']],
  });
});

/** One row an event and person; '' is nobody. No UPDATE, which the table's triggers refuse. */
async function keyDetailsByPerson(schema: Schema): Promise<void> {
  await schema.createTable('audit_part', [column.looseId('event_id'), column.looseId('trainee_id'), column.varchar('salt', 32), column.text('payload')], {
    primaryKey: ['event_id', 'trainee_id'],
  });
  await schema.runner.query(`INSERT INTO audit_part (event_id, trainee_id, salt, payload) SELECT event_id, COALESCE(trainee_id, ''), salt, payload FROM audit_detail`);
  await schema.dropTable('audit_detail');
  await schema.runner.renameTable('audit_part', 'audit_detail');
  await schema.addIndexes('audit_detail', { indexes: [['trainee_id']] });
}

import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/**
 * An answer kept for a retry knows all whose data it holds, and how the caller saw them. Of answers kept so far only one person
 * is known: they go to whoever sees that person as the team does. Those of client-made ids, kept without an end, leave a mark.
 */
export const keptAnswers0016 = migration(16, 'keptAnswers', async (schema) => {
  const { runner } = schema;
  await runner.query(`UPDATE idempotency_record SET answer = NULL WHERE expires_at IS NULL`);
  await runner.query(`CREATE TABLE moved_subject AS SELECT id, trainee_id FROM idempotency_record WHERE trainee_id IS NOT NULL`);
  await schema.dropColumns('idempotency_record', ['trainee_id']);
  await schema.createTable(
    'idempotency_subject',
    [
      column.ref('record_id', 'idempotency_record', 'CASCADE'),
      // An erasure takes the record of each of these.
      column.looseId('trainee_id'),
      column.json('views'),
    ],
    { primaryKey: ['record_id', 'trainee_id'], indexes: [['trainee_id']] },
  );
  await runner.query(`INSERT INTO idempotency_subject (record_id, trainee_id, views) SELECT id, trainee_id, '["team"]' FROM moved_subject`);
  await runner.query(`DROP TABLE moved_subject`);
});

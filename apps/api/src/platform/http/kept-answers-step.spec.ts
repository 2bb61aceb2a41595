import { afterEach, describe, expect, it } from '@jest/globals';
import { column } from '../database/schema/column.js';
import { Schema } from '../database/schema/schema.js';
import { DIALECTS } from '../database/dialect.js';
import { closeSources } from '../database/database.js';
import type { Sources } from '../database/sources.js';
import { openDatabase } from '../database/open-database.js';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { keptAnswers0016 } from '../../migrations/0016-kept-answers.js';
import { MIGRATIONS } from '../../index.generated.js';

const AT = '2026-01-01T00:00:00.000Z';
const RECORDS = [
  `('r1', 'u1', 'workLogs.create', 'a-header-key', 'h', 201, '{"a":1}', 't1', '${AT}', '2026-01-08T00:00:00.000Z')`,
  `('r2', 'u1', 'workLogs.create', 'id:01950000-0000-7000-8000-000000000009', 'h', 201, '{"b":1}', 't2', '${AT}', NULL)`,
  `('r3', 'u1', 'projects.create', 'another-key', 'h', 201, '{"c":1}', NULL, '${AT}', '2026-01-08T00:00:00.000Z')`,
];

describe.each(DIALECTS)('kept answers of before on %s', (dialect) => {
  let database: TestDatabase | undefined;
  let sources: Sources | undefined;
  afterEach(async () => {
    if (sources) await closeSources(sources);
    await database?.drop();
  });

  it('know their person, and the team gets them; those of own ids leave a mark', async () => {
    database = await createTestDatabase(dialect);
    sources = await openDatabase(database.config, MIGRATIONS);
    const { write } = sources;
    const runner = write.createQueryRunner();
    await runner.startTransaction();
    // The table as the step before left it.
    const schema = new Schema(runner);
    await schema.dropTable('idempotency_subject');
    await schema.addColumns('idempotency_record', [column.looseId('trainee_id').nullable()]);
    await runner.query(`INSERT INTO organisation (id, version, name, kind, created_at) VALUES ('o1', 1, 'n', 'k', '${AT}')`);
    await runner.query(`INSERT INTO app_user (id, organisation_id, version, name, email, roles, language, municipality_codes, field_ids, environment_ids, active, must_change_password, sort_name, search_text, created_at)
      VALUES ('u1', 'o1', 1, 'n', 'u@test.invalid', '[]', 'fi', '[]', '[]', '[]', true, false, 'n', 'n', '${AT}')`);
    await runner.query(`INSERT INTO idempotency_record (id, actor_id, operation, request_key, body_hash, status, answer, trainee_id, created_at, expires_at) VALUES ${RECORDS.join(', ')}`);
    await new keptAnswers0016().up(runner);
    await runner.commitTransaction();
    await runner.release();
    expect(await write.query('SELECT record_id, trainee_id, views FROM idempotency_subject ORDER BY record_id')).toEqual([
      { record_id: 'r1', trainee_id: 't1', views: '["team"]' }, { record_id: 'r2', trainee_id: 't2', views: '["team"]' },
    ]);
    expect(await write.query('SELECT id, answer FROM idempotency_record ORDER BY id')).toEqual([{ id: 'r1', answer: '{"a":1}' }, { id: 'r2', answer: null }, { id: 'r3', answer: '{"c":1}' }]);
    await write.query(`DELETE FROM idempotency_record WHERE id = 'r1'`);
    expect(await write.query('SELECT record_id FROM idempotency_subject')).toEqual([{ record_id: 'r2' }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../index.generated.js';
import { DIALECTS } from '../platform/database/dialect.js';
import { createEmptyDatabase } from '../testing/empty-database.js';
import { reopenedDatabase } from '../testing/reopened-database.js';
import { stepsUpTo } from '../testing/upgrade/at-step.js';
import { filledSteps, readFilledSet } from '../testing/upgrade/filled-set.js';
import { laySet } from '../testing/upgrade/lay-set.js';

const BEFORE = Math.max(...filledSteps().filter((step) => step < 29));

describe.each(DIALECTS)('step 29 on %s', (dialect) => {
  const database = reopenedDatabase(createEmptyDatabase);

  it('keeps sessions and answers of before as those of users', async () => {
    const { config } = await database.of(dialect);
    await laySet(config, readFilledSet(BEFORE));
    const before = await database.open(dialect, stepsUpTo(28));
    const [user] = await before.write.query<{ id: string }[]>('SELECT id FROM app_user ORDER BY id');
    const at = '2026-01-01T08:00:00.000Z';
    await before.write.query(`INSERT INTO session (id, token_hash, user_id, created_at, last_seen_at, expires_at) VALUES ('s1', 'h1', '${user?.id}', '${at}', '${at}', '${at}')`);
    await before.write.query(`INSERT INTO idempotency_record (id, user_id, operation, request_key, body_hash, status, created_at) VALUES ('r1', '${user?.id}', 'o', 'k', 'h', 201, '${at}')`);
    const { write } = await database.open(dialect, MIGRATIONS);
    const of = { actor_kind: 'user', actor_id: user?.id };
    expect(await write.query(`SELECT id, actor_kind, actor_id FROM session WHERE id = 's1'`)).toEqual([{ id: 's1', ...of }]);
    expect(await write.query(`SELECT id, actor_kind, actor_id FROM idempotency_record WHERE id = 'r1'`)).toEqual([{ id: 'r1', ...of }]);
    await expect(write.query(`INSERT INTO session (id, token_hash, actor_kind, actor_id, created_at, last_seen_at, expires_at) VALUES ('s2', 'h2', 'system', 'x', '${at}', '${at}', '${at}')`)).rejects.toThrow();
    await expect(write.query(`INSERT INTO idempotency_record (id, actor_kind, actor_id, operation, request_key, body_hash, status, created_at) VALUES ('r2', 'user', '${user?.id}', 'o', 'k', 'h', 201, '${at}')`)).rejects.toThrow();
  });
});

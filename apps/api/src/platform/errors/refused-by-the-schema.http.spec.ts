import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { captureLog } from '../../testing/privacy/captured-log.js';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { TEST_ORGANISATION } from '../../testing/test-users.js';
import { constraintViolation } from '../database/constraint-violation.js';
import { migration } from '../database/migration.js';
import { column } from '../database/schema/column.js';
import { sql, type Sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { asDomainError } from './problem.js';

/** A rule of the schema that no rule of the domain knows. */
const unknownRule9001 = migration(9001, 'unknown-rule', async (schema) => {
  await schema.addColumns('feedback_message', [column.varchar('mood', 10).default('calm').check(`text <> 'Kissa katolla'`)]);
});

describeOnBothDatabases('what the schema refuses and no rule foresaw', (context) => {
  it('is 422 at the whole answer: nothing stored, the name of the constraint in the log only', async () => {
    const coach = await context.api.signedIn(await context.api.user(['coach']));
    const count = async (): Promise<unknown> => (await context.api.database.firstRow<{ n: unknown }>(sql`SELECT COUNT(*) AS n FROM feedback_message`))?.n;
    const before = await count();
    const log = captureLog(context.api.app);
    const refused = await coach.post<{ code: string; errors: object[] }>('/feedback-messages', { body: { text: 'Kissa katolla' } });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'notStorable', errors: [] });
    expect(refused.text).not.toContain('ck_');
    const said = log.filter((line) => line.includes('refused by the schema'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('ck_feedback_message_mood_0');
    expect(log.join('')).not.toContain('Kissa');
    expect(await count()).toEqual(before);
    expect((await coach.post('/feedback-messages', { body: { text: 'Koira pihalla' } })).status).toBe(201);
  });

  const now = '2026-03-16T08:00:00.000Z';
  const organisation = (id: string, version: number, name: string | null): Sql =>
    sql`INSERT INTO organisation (id, version, name, kind, created_at) VALUES (${id}, ${version}, ${name}, 'b', ${now})`;
  const long = 'x'.repeat(201);

  it.each<[string, Sql, string, RegExp, 'both' | 'postgres']>([
    ['a CHECK', organisation(randomUUID(), 0, 'A'), 'notStorable', /ck_organisation_version_0/, 'both'],
    ['NOT NULL', organisation(randomUUID(), 1, null), 'notStorable', /organisation\.name/, 'both'],
    ['a key that is taken', organisation(TEST_ORGANISATION, 1, 'A'), 'duplicate', /organisation/, 'both'],
    ['a foreign key', sql`INSERT INTO notification (id, organisation_id, user_id, kind, at) VALUES (${randomUUID()}, ${TEST_ORGANISATION}, 'nobody', 'x', ${now})`, 'notStorable', /FOREIGN KEY|fk_notification_user_id/, 'both'],
    ['a length', organisation(randomUUID(), 1, long), 'notStorable', /22001/, 'postgres'],
    ['a range', organisation(randomUUID(), 3_000_000_000, 'A'), 'notStorable', /22003/, 'postgres'],
  ])('%s is told by name', async (_what, statement, code, name, only) => {
    if (only === 'postgres' && context.dialect === 'sqlite') return;
    const user = await context.api.user(['admin']);
    const broken: unknown = await context.api.get(UnitOfWork).run(user, () => context.api.database.execute(statement), 'seedOfCodeSet').catch((error: unknown) => error);
    expect(asDomainError(broken).code).toBe(code);
    expect(constraintViolation(broken)).toMatch(name);
  });

  it('leaves every other error alone', () => {
    expect(constraintViolation(new Error('CHECK constraint failed: ck_x'))).toBeUndefined();
    expect(constraintViolation(undefined)).toBeUndefined();
  });
}, { migrations: [unknownRule9001] });

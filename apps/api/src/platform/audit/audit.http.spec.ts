import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import type { NotebookResponse } from '../../testing/notebook/notebook.contracts.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import type { TestClient } from '../../testing/test-client.js';
import type { TestUser } from '../../testing/test-users.js';
import { Sql, sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AuditVerifier } from './audit-verifier.js';

interface EventRow {
  kind: string;
  operation: string | null;
  result: string;
  user_id: string;
}

describeOnBothDatabases('audit', (context) => {
  let user: TestUser;
  let coach: TestClient;
  const rows = () => context.api.database.rows<EventRow>(sql`SELECT kind, operation, result, user_id FROM audit_event WHERE organisation_id = ${user.organisationId} ORDER BY seq`);
  const eventsOf = async (call: () => Promise<unknown>) => {
    const before = (await rows()).length;
    await call();
    return (await rows()).slice(before).map(({ kind, operation, result }) => [kind, operation, result].filter(Boolean).join(' '));
  };
  /** Hand-written SQL on the log itself, which a unit of work lets through: only the triggers stand in its way. */
  const tamper = (statement: string) => context.api.get(UnitOfWork).run(user, () => context.api.database.execute(new Sql([statement], [])));
  const create = (title = 'Kirja') => coach.post<NotebookResponse>('/notebooks', { body: { traineeId: randomUUID(), title, colour: 'red' } });
  const broken = async () => (await context.api.get(AuditVerifier).verify()).filter((report) => report.broken);

  beforeEach(async () => {
    user ??= await context.api.user(['coach']);
    coach ??= await context.api.signedIn(user);
  });

  describe('each call that touches case data leaves exactly one access event', () => {
    it('a change beside its domain event, in one transaction', async () => {
      expect(await eventsOf(() => create())).toEqual(['notebook.created ok', 'access notebooks.create ok']);
    });

    it('a read, whatever it answers', async () => {
      const { body } = await create();
      expect(await eventsOf(() => coach.get(`/notebooks/${body.id}`))).toEqual(['access notebooks.read ok']);
      expect(await eventsOf(() => coach.get('/notebooks'))).toEqual(['access notebooks.list ok']);
      expect(await eventsOf(() => coach.get(`/notebooks/${randomUUID()}`))).toEqual(['access notebooks.read notFound']);
    });

    it('a refusal of every kind', async () => {
      const { body } = await create();
      const path = `/notebooks/${body.id}`;
      expect(await eventsOf(() => coach.patch(path, { body: { pages: 1 } }))).toEqual(['access notebooks.change preconditionRequired']);
      expect(await eventsOf(() => coach.patch(path, { version: 7, body: { pages: 1 } }))).toEqual(['access notebooks.change versionConflict']);
      expect(await eventsOf(() => coach.patch(path, { version: 1, body: { pages: -1 } }))).toEqual(['access notebooks.change invalidInput']);
      const manager = await context.api.signedIn(await context.api.user(['manager']));
      expect(await eventsOf(() => manager.patch(path, { version: 1, body: {} }))).toEqual(['access notebooks.change forbidden']);
    });

    it('a retried request too, and many at once each their own', async () => {
      const key = randomUUID();
      const body = { traineeId: randomUUID(), title: 'Uusinta', colour: 'red' };
      await coach.post('/notebooks', { body, key });
      expect(await eventsOf(() => coach.post('/notebooks', { body, key }))).toEqual(['access notebooks.create ok']);
      expect(await eventsOf(() => Promise.all(Array.from({ length: 25 }, () => coach.get('/notebooks'))))).toEqual(Array(25).fill('access notebooks.list ok'));
    });

    it('and one without case data, or without a session, none', async () => {
      expect(await eventsOf(() => coach.get('/health/ready'))).toEqual([]);
      expect(await eventsOf(() => coach.get('/configuration'))).toEqual([]);
      expect(await eventsOf(() => context.api.anonymous().get('/notebooks'))).toEqual([]);
    });
  });

  it('names whose data it was', async () => {
    const traineeId = randomUUID();
    const { body } = await coach.post<NotebookResponse>('/notebooks', { body: { traineeId, title: 'Oma', colour: 'blue' } });
    await coach.get(`/notebooks/${body.id}`);
    const seen = await context.api.database.rows<{ kind: string }>(
      sql`SELECT e.kind FROM audit_subject s JOIN audit_event e ON e.id = s.event_id WHERE s.trainee_id = ${traineeId} ORDER BY e.seq`,
    );
    expect(seen.map((row) => row.kind)).toEqual(['notebook.created', 'access', 'access']);
  });

  it('keeps content apart from the chain, which verifies after an erasure', async () => {
    await create('Salainen nimi');
    const inChain = await context.api.database.rows<object>(sql`SELECT * FROM audit_event`);
    expect(JSON.stringify(inChain)).not.toContain('Salainen');
    expect(await broken()).toEqual([]);
    const details = await context.api.database.rows<{ event_id: string }>(sql`SELECT event_id FROM audit_detail WHERE payload LIKE '%Salainen%'`);
    expect(details).toHaveLength(1);
    await tamper(`DELETE FROM audit_detail WHERE event_id = '${details[0]?.event_id ?? ''}'`);
    expect(await broken()).toEqual([]);
  });

  it('refuses UPDATE, DELETE, REPLACE and TRUNCATE after all migrations', async () => {
    await create();
    const statements = [
      `UPDATE audit_event SET result = 'x'`,
      `DELETE FROM audit_event`,
      `UPDATE audit_subject SET trainee_id = 'x'`,
      `DELETE FROM audit_subject`,
      `UPDATE audit_detail SET payload = '{}'`,
      `INSERT INTO audit_event SELECT * FROM audit_event LIMIT 1`,
      ...(context.dialect === 'sqlite'
        ? [`INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event LIMIT 1`, `REPLACE INTO audit_detail SELECT * FROM audit_detail LIMIT 1`,
           `INSERT OR REPLACE INTO audit_event SELECT '${randomUUID()}', organisation_id, seq, at, kind, user_id, operation, result, entity_id, payload_hash, previous_hash, hash FROM audit_event LIMIT 1`]
        : ['TRUNCATE audit_event', 'TRUNCATE audit_detail', 'TRUNCATE audit_subject']),
    ];
    const before = await rows();
    for (const statement of statements) {
      await expect(tamper(statement)).rejects.toThrow(/append-only|unique constraint/);
    }
    expect(await rows()).toEqual(before);
    expect(await broken()).toEqual([]);
  });

  it('finds what was changed behind the triggers', async () => {
    await create();
    const { write } = context.api.database.sources;
    const [trigger, restore] = context.dialect === 'sqlite' ? ['DROP TRIGGER append_only_audit_event_update', ''] : ['ALTER TABLE audit_event DISABLE TRIGGER USER', 'ALTER TABLE audit_event ENABLE TRIGGER USER'];
    await write.query(trigger);
    await tamper(`UPDATE audit_event SET user_id = '${randomUUID()}' WHERE organisation_id = '${user.organisationId}' AND seq = 2`);
    if (restore) await write.query(restore);
    expect(await broken()).toMatchObject([{ organisationId: user.organisationId, broken: { seq: 2, what: 'hash' } }]);
  });
}, { ...NOTEBOOK_SLICE, audit: 'broken' });

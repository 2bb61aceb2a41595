import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import type { NotebookResponse } from '../../testing/notebook/notebook.contracts.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import type { TestClient } from '../../testing/test-client.js';
import type { TestUser } from '../../testing/test-users.js';
import { Sql, sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AccessTokensService } from '../session/access-tokens.service.js';
import { Audit, type AuditContent } from './audit.js';
import { AuditErasure } from './audit-erasure.js';
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
  const broken = async () => (await context.api.get(AuditVerifier).verify()).chains.filter((report) => report.broken);

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
    const details = () => context.api.database.rows<{ trainee_id: string }>(sql`SELECT trainee_id FROM audit_detail WHERE payload LIKE '%Salainen%'`);
    const [{ trainee_id: traineeId } = { trainee_id: '' }, ...others] = await details();
    expect(others).toEqual([]);
    await expect(tamper(`DELETE FROM audit_detail WHERE trainee_id = '${traineeId}'`)).rejects.toThrow('append-only');
    expect(await context.api.get(UnitOfWork).run(user, () => context.api.get(AuditErasure).erase(traineeId))).toBe(1);
    expect(await details()).toEqual([]);
    expect((await rows()).at(-1)?.kind).toBe('audit.erased');
    expect(await broken()).toEqual([]);
    expect(await context.api.get(UnitOfWork).run(user, () => context.api.get(AuditErasure).erase(traineeId))).toBe(0);
  });

  it('erases one person of an event about two, and nothing when its unit fails', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const parts = new Map([[first, { title: 'Yksi' }], [second, { title: 'Kaksi' }]]);
    const unitOfWork = context.api.get(UnitOfWork);
    await unitOfWork.run(user, async () => context.api.get(Audit).record('notebook.created', { subjects: [first, second], parts }));
    const left = () => context.api.database.rows<{ payload: string }>(sql`SELECT payload FROM audit_detail WHERE trainee_id IN (${first}, ${second}) ORDER BY payload`);
    const erase = async () => context.api.get(AuditErasure).erase(first);
    await expect(unitOfWork.run(user, async () => { await erase(); throw new Error('cut short'); })).rejects.toThrow('cut short');
    expect(await left()).toHaveLength(2);
    expect(await unitOfWork.run(user, erase)).toBe(1);
    expect((await left()).map(({ payload }) => payload)).toEqual(['{"title":"Kaksi"}']);
    expect(await broken()).toEqual([]);
  });

  it('does not take content of nobody knows whom', async () => {
    const record = (content: object) => context.api.get(UnitOfWork).run(user, async () => context.api.get(Audit).record('notebook.created', content as AuditContent<'notebook.created'>));
    await expect(record({ subjects: [randomUUID(), randomUUID()], payload: { title: 'Kenen' } })).rejects.toThrow('whose each part');
    await expect(record({ subjects: [randomUUID()], parts: new Map([[randomUUID(), { title: 'Muun' }]]) })).rejects.toThrow('not about');
  });

  it('says who acted: a user, a program, the system', async () => {
    const { secret, id } = await context.api.get(AccessTokensService).create(user.email, 'ohjelma', 1, ['coachingPeriod.list']);
    await context.api.anonymous().get('/notebooks', { headers: { authorization: `Bearer ${secret}` } });
    await coach.get('/notebooks');
    const actors = await context.api.database.rows<{ actor_kind: string; actor_id: string; user_id: string }>(sql`SELECT actor_kind, actor_id, user_id FROM audit_event
      WHERE organisation_id = ${user.organisationId} ORDER BY seq DESC LIMIT 3`);
    expect(actors).toEqual([
      { actor_kind: 'user', actor_id: user.userId, user_id: user.userId },
      { actor_kind: 'token', actor_id: id, user_id: user.userId },
      { actor_kind: 'system', actor_id: null, user_id: null },
    ]);
  });

  it('refuses UPDATE, DELETE, REPLACE and TRUNCATE after all migrations', async () => {
    await create();
    const statements = [
      `UPDATE audit_event SET result = 'x'`,
      `DELETE FROM audit_event`,
      `UPDATE audit_subject SET trainee_id = 'x'`,
      `DELETE FROM audit_subject`,
      `UPDATE audit_detail SET payload = '{}'`,
      `DELETE FROM audit_detail`,
      `UPDATE audit_head SET seq = seq - 1`,
      `UPDATE audit_head SET organisation_id = organisation_id || 'x'`,
      `DELETE FROM audit_head`,
      `DELETE FROM audit_erasure`,
      `UPDATE audit_erasure SET erased_in = 'x'`,
      `INSERT INTO audit_erasure SELECT * FROM audit_erasure LIMIT 1`,
      `INSERT INTO audit_event SELECT * FROM audit_event LIMIT 1`,
      ...(context.dialect === 'sqlite'
        ? [`INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event LIMIT 1`, `REPLACE INTO audit_detail SELECT * FROM audit_detail LIMIT 1`,
           `UPDATE OR IGNORE audit_event SET result = 'x'`, `UPDATE OR REPLACE audit_event SET seq = 1`, `REPLACE INTO audit_head SELECT organisation_id, 1, hash FROM audit_head`,
           `INSERT OR REPLACE INTO audit_event (id, organisation_id, seq, at, kind, result, previous_hash, hash) SELECT '${randomUUID()}', organisation_id, seq, at, kind, result, previous_hash, hash FROM audit_event LIMIT 1`]
        : ['TRUNCATE audit_event', 'TRUNCATE audit_detail', 'TRUNCATE audit_subject', 'TRUNCATE audit_erasure', 'TRUNCATE audit_head']),
    ];
    const before = await rows();
    for (const statement of statements) {
      await expect(tamper(statement)).rejects.toThrow(/append-only|unique constraint/);
    }
    expect(await rows()).toEqual(before);
    expect(await broken()).toEqual([]);
  });

}, NOTEBOOK_SLICE);

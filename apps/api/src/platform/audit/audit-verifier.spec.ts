import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { handOn, linesAfter } from '../../testing/audit/hand.js';
import { guardTamperings, tamperings, type Target } from '../../testing/audit/tamperings.js';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import type { TestUser } from '../../testing/test-users.js';
import { tried } from '../../testing/tried.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AuditErasure } from './audit-erasure.js';
import { AuditVerifier } from './audit-verifier.js';

describeOnBothDatabases('the verifier', (context) => {
  let user: TestUser;
  let hand: DataSource;
  let target: Target;
  const look = (statements: readonly string[], behind: boolean, expected?: readonly string[]): Promise<string[]> =>
    linesAfter(hand, context.dialect, context.api.get(AuditVerifier), statements, behind, expected);
  const events = (): Promise<{ id: string; seq: number; kind: string; hash: string }[]> =>
    context.api.database.rows(sql`SELECT id, seq, kind, hash FROM audit_event WHERE organisation_id = ${user.organisationId} ORDER BY seq`);

  beforeAll(async () => {
    user = await context.api.user(['coach']);
    const coach = await context.api.signedIn(user);
    const erased = randomUUID();
    for (const traineeId of [randomUUID(), erased]) await coach.post('/notebooks', { body: { traineeId, title: 'Vihko', colour: 'red' } });
    await context.api.get(UnitOfWork).run(user, () => context.api.get(AuditErasure).erase(erased));
    await coach.get('/notebooks');
    hand = await handOn(context.api);
    const all = await events();
    const [middle, last] = [all.find(({ kind }) => kind === 'notebook.created'), all.at(-1)];
    if (!middle || !last) throw new Error('the world has no events');
    target = { organisationId: user.organisationId, userId: user.userId, middle, last };
  });
  afterAll(() => hand.destroy());

  it('says whole, and is silent about nothing', async () => {
    expect(await look([], false)).toEqual([]);
    expect(await look([], true)).toEqual([]);
  });

  it('names what was changed by hand behind the triggers', async () => {
    for (const { name, statements, finds } of tamperings(context.dialect)) {
      const lines = await look(statements(target), true);
      expect([name, lines]).toEqual([name, expect.arrayContaining([expect.stringMatching(finds(target))])]);
      expect([name, lines.filter((line) => line.startsWith('GUARD'))]).toEqual([name, []]);
    }
    tried(`the log changed by hand, ${context.dialect}`, `${tamperings(context.dialect).length} ways, all named`);
  });

  it('comes to an end on numbers that are read as one another', async () => {
    // PostgreSQL keeps its numbers small whoever writes.
    if (context.dialect === 'postgres') return;
    const above = (seq: string): string => `INSERT INTO audit_event (id, organisation_id, seq, at, kind, result, previous_hash, hash, hash_version, actor_kind)
      SELECT '${randomUUID()}', organisation_id, ${seq}, at, kind, result, previous_hash, hash, hash_version, actor_kind FROM audit_event WHERE id = '${target.middle.id}'`;
    const lines = await look(['PRAGMA ignore_check_constraints = ON', ...['9007199254740993', '9007199254740994', '9007199254740995'].map(above), 'PRAGMA ignore_check_constraints = OFF'], true);
    expect(lines).toContainEqual(expect.stringContaining('unread, the chain holds events that no reading by number finds'));
  });

  it('names what was done to the guards', async () => {
    const tamperings = guardTamperings(context.dialect);
    for (const { name, statements, finds } of tamperings) {
      expect([name, await look(statements, false)]).toEqual([name, expect.arrayContaining([expect.stringMatching(finds)])]);
    }
    tried(`the guards changed by hand, ${context.dialect}`, `${tamperings.length} ways, all named`);
  });

  it('misses a place that was kept outside when the log was cut back with its head', async () => {
    const [before, last] = (await events()).slice(-2);
    const cut = [
      `DELETE FROM audit_detail WHERE event_id = '${last?.id}'`, `DELETE FROM audit_subject WHERE event_id = '${last?.id}'`, `DELETE FROM audit_event WHERE id = '${last?.id}'`,
      `UPDATE audit_head SET seq = ${before?.seq}, hash = '${before?.hash}' WHERE organisation_id = '${user.organisationId}'`,
    ];
    expect(await look(cut, true)).toEqual([]);
    const kept = `${last?.seq}:${last?.hash}`;
    expect(await look([], false, [kept])).toEqual([]);
    expect(await look(cut, true, [kept])).toContain(`EXPECTED ${kept} is in no chain`);
  });
}, NOTEBOOK_SLICE);

import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { AuditErasure } from '../../platform/audit/audit-erasure.js';
import { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import { eventHash } from '../../platform/audit/event-hash-2.js';
import type { EventRow } from '../../platform/audit/stored-event.js';
import type { ActorId } from '@valopolku/domain';
import { sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { handOn, linesAfter } from '../audit/hand.js';
import { guardTamperings, tamperings, type Target } from '../audit/tamperings.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { NOTEBOOK_SLICE } from '../notebook/notebook-slice.js';
import type { TestUser } from '../test-users.js';
import { tried } from '../tried.js';

const KEY = randomBytes(32);

// What is alive, not what waits for collection: the collector is called by hand.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const ROUNDS = 60;

const pick = <T>(all: readonly T[]): T => {
  const one = all[randomInt(all.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** What a column may hold otherwise, so that no CHECK stands in the way of the hand. */
const OTHER: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  audit_event: {
    id: () => `'${randomUUID()}'`, organisation_id: () => `'${randomUUID()}'`, seq: () => String(100_000 + randomInt(1000)), at: () => `'2019-0${1 + randomInt(9)}-01T00:00:00.000Z'`,
    kind: () => `'k${randomInt(99)}'`, user_id: () => `'${randomUUID()}'`, operation: () => `'o${randomInt(99)}'`, result: () => `'r${randomInt(99)}'`, entity_id: () => `'${randomUUID()}'`,
    payload_hash: () => `'${randomBytes(32).toString('hex')}'`, previous_hash: () => `'${randomBytes(32).toString('hex')}'`, hash: () => `'${randomBytes(32).toString('hex')}'`,
    hash_version: () => '1', actor_kind: () => `'link'`, actor_id: () => `'${randomUUID()}'`, subjects: () => `'${randomUUID()}'`, parts: () => `'${randomUUID()}=${randomBytes(32).toString('hex')}'`,
    key_id: () => 'NULL', mac: () => `'${randomBytes(32).toString('hex')}'`,
  },
  audit_detail: { event_id: () => `'${randomUUID()}'`, trainee_id: () => `'${randomUUID()}'`, salt: () => `'${randomInt(1e9)}'`, payload: () => `'{"n":${randomInt(1e9)}}'` },
  audit_subject: { event_id: () => `'${randomUUID()}'`, trainee_id: () => `'${randomUUID()}'` },
  audit_erasure: { event_id: () => `'${randomUUID()}'`, trainee_id: () => `'${randomUUID()}'`, erased_in: () => `'${randomUUID()}'` },
  audit_head: { organisation_id: () => `'${randomUUID()}'`, seq: () => String(randomInt(1_000_000)), hash: () => `'${randomBytes(32).toString('hex')}'` },
};

describeOnBothDatabases('the log against a hand', (context) => {
  let user: TestUser;
  let hand: DataSource;
  const look = (statements: readonly string[], behind = true, expected: readonly string[] = []): Promise<string[]> =>
    linesAfter(hand, context.dialect, context.api.get(AuditVerifier), statements, behind, expected);
  const chain = (): Promise<EventRow[]> => context.api.database.rows(sql`SELECT * FROM audit_event WHERE organisation_id = ${user.organisationId} ORDER BY seq`);
  /** One row of a table, as a condition. */
  const someRow = async (table: string): Promise<string> => {
    const rows = await hand.query<Record<string, string | number | null>[]>(`SELECT * FROM ${table}`);
    const key = { audit_event: ['id'], audit_head: ['organisation_id'] }[table] ?? ['event_id', 'trainee_id'];
    const row = pick(rows);
    return key.map((column) => `${column} = '${String(row[column])}'`).join(' AND ');
  };

  beforeAll(async () => {
    user = await context.api.user(['coach']);
    const coach = await context.api.signedIn(user);
    const people = Array.from({ length: 6 }, () => randomUUID());
    for (const traineeId of people) {
      await coach.post('/notebooks', { body: { traineeId, title: `Vihko ${traineeId}`, colour: 'red' } });
      await coach.get('/notebooks');
    }
    await context.api.get(UnitOfWork).run(user, async () => void (await context.api.get(AuditErasure).erase(pick(people))));
    await coach.get('/notebooks');
    hand = await handOn(context.api);
  });
  afterAll(() => hand.destroy());

  it('finds every column of every row that is another', async () => {
    let done = 0;
    for (const [table, columns] of Object.entries(OTHER)) {
      for (const [column, other] of Object.entries(columns)) {
        const statement = `UPDATE ${table} SET ${column} = ${other()} WHERE ${await someRow(table)}`;
        expect([statement, await look([statement])]).toEqual([statement, expect.arrayContaining(['The audit log is NOT whole.'])]);
        done += 1;
      }
    }
    tried(`one value changed by hand, ${context.dialect}`, `${done} columns, a random row each, all found`);
  });

  it('names what is no text or number at all, and does not stumble over it', async () => {
    // PostgreSQL keeps its types whoever writes.
    if (context.dialect === 'postgres') return;
    const values = [`X'00FF'`, `'no number'`, '-7', '1.5'];
    let done = 0;
    for (const [table, columns] of Object.entries(OTHER)) {
      for (const column of Object.keys(columns)) {
        const change = `UPDATE ${table} SET ${column} = ${pick(values)} WHERE ${await someRow(table)}`;
        // Whoever has the file is not held by its CHECKs.
        const lines = await look(['PRAGMA ignore_check_constraints = ON', change, 'PRAGMA ignore_check_constraints = OFF']);
        expect([change, lines]).toEqual([change, expect.arrayContaining(['The audit log is NOT whole.'])]);
        done += 1;
      }
    }
    tried('values of another type in the file', `${done} columns, all found`);
  });

  it('finds rows that are gone, some or many, of any table', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const table = pick(Object.keys(OTHER));
      const statement = randomInt(3) === 0 ? `DELETE FROM ${table}` : `DELETE FROM ${table} WHERE ${await someRow(table)}`;
      expect([statement, await look([statement])]).toEqual([statement, expect.arrayContaining(['The audit log is NOT whole.'])]);
    }
    tried(`rows deleted by hand, ${context.dialect}`, `${ROUNDS} rounds, all found`);
  });

  it('names every known way at random events', async () => {
    const events = await chain();
    const [last] = events.slice(-1);
    // Content of one person, and not the last: what the ways need.
    const middles = events.filter(({ kind, parts, seq }) => kind === 'notebook.created' && parts !== null && seq < (last?.seq ?? 0) - 1);
    const kept = new Set((await context.api.database.rows<{ event_id: string }>(sql`SELECT event_id FROM audit_detail`)).map(({ event_id: id }) => id));
    for (const { name, statements, finds } of tamperings(context.dialect)) {
      const middle = pick(middles.filter(({ id }) => kept.has(id)));
      if (!last) throw new Error('the world has no events');
      const target: Target = { organisationId: user.organisationId, userId: user.userId, middle, last };
      expect([name, await look(statements(target))]).toEqual([name, expect.arrayContaining([expect.stringMatching(finds(target))])]);
    }
    for (const { name, statements, finds } of guardTamperings(context.dialect)) {
      expect([name, await look(statements, false)]).toEqual([name, expect.arrayContaining([expect.stringMatching(finds)])]);
    }
  });

  it('finds a chain that was hashed anew from a random event on: by its MAC, by the lack of one, by a place kept outside', async () => {
    const events = await chain();
    const from = randomInt(1, events.length - 1);
    const [signed, unsigned] = [rewritten(events, from, true), rewritten(events, from, false)];
    const seq = (events[from]?.seq ?? 0);
    expect(await look(signed)).toContainEqual(expect.stringContaining(`event ${seq}: mac`));
    expect(await look(unsigned)).toContainEqual(expect.stringContaining('unkeyed'));
    const place = `${events.at(-1)?.seq}:${events.at(-1)?.hash}`;
    expect(await look(signed, true, [place])).toContain(`EXPECTED ${place} is in no chain`);
    tried(`a chain hashed anew from event ${seq} on, ${context.dialect}`, 'found three ways');
  });

  it('reads a long log in the memory of a short one', async () => {
    const unitOfWork = context.api.get(UnitOfWork);
    const grow = async (events: number): Promise<void> => {
      for (let done = 0; done < events; done += 1000) {
        await unitOfWork.run(user, async () => {
          for (let index = 0; index < 1000; index += 1) context.api.get(Audit).record('notebook.created', { subjects: [randomUUID()], payload: { title: 'x'.repeat(500) } });
        });
      }
    };
    const peak = async (): Promise<number> => {
      let most = 0;
      const measure = (): void => {
        collect();
        most = Math.max(most, process.memoryUsage().heapUsed);
      };
      // A short one may be read before the first tick.
      measure();
      const timer = setInterval(measure, 500);
      expect(await context.api.get(AuditVerifier).verify()).toMatchObject({ whole: true });
      clearInterval(timer);
      return most;
    };
    await grow(1000);
    const short = await peak();
    await grow(4000);
    const long = await peak();
    tried(`the verifier's heap, ${context.dialect}`, `${Math.round(short / 1e6)} MB for 1 000 events, ${Math.round(long / 1e6)} MB for 5 000`);
    expect(long).toBeLessThan(short + 25e6);
  });
}, { ...NOTEBOOK_SLICE, config: { auditKeys: [KEY] } });

/** What someone without the key would do: another kind from an event on, every hash after it made anew, and the head. */
function rewritten(events: readonly EventRow[], from: number, keepsMac: boolean): string[] {
  let previous = events[from - 1]?.hash ?? '';
  const statements = events.slice(from).map((row) => {
    const keyId = keepsMac ? row.key_id : null;
    const hash = eventHash(previous, {
      organisationId: row.organisation_id, seq: row.seq, id: row.id, at: row.at, kind: 'forged', actor: { kind: row.actor_kind, id: row.actor_id } as ActorId,
      userId: row.user_id, operation: row.operation, result: row.result, entityId: row.entity_id, subjects: row.subjects, parts: row.parts, keyId,
    });
    const mac = keepsMac ? '' : ', key_id = NULL, mac = NULL';
    const statement = `UPDATE audit_event SET kind = 'forged', previous_hash = '${previous}', hash = '${hash}'${mac} WHERE id = '${row.id}'`;
    previous = hash;
    return statement;
  });
  return [...statements, `UPDATE audit_head SET hash = '${previous}' WHERE organisation_id = '${events[0]?.organisation_id ?? ''}'`];
}

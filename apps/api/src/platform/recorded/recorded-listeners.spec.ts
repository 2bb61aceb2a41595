import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import type { TestUser } from '../../testing/test-users.js';
import { Audit } from '../audit/audit.js';
import { sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { hears, RecordedListeners } from './recorded-listeners.js';

describeOnBothDatabases('recorded events', (context) => {
  let coach: TestUser;
  let isWrong = false;
  const told: string[] = [];
  const [person, other] = [randomUUID(), randomUUID()].sort() as [string, string];

  beforeAll(async () => {
    coach = await context.api.user(['coach']);
    const listeners = context.api.get(RecordedListeners);
    const tell = (stage: 'totals' | 'facts', kinds: readonly ['notebook.*'] | readonly ['notebook.removed']) =>
      listeners.add({
        stage, kinds,
        keysOf: ({ subjects }) => subjects,
        keep: async (key, events) => {
          if (isWrong) context.api.get(Audit).record('notebook.removed', {});
          const [{ n } = { n: 0 }] = await context.api.database.rows<{ n: number }>(sql`SELECT CAST(count(*) AS integer) AS n FROM notebook`);
          told.push(`${stage} ${kinds[0]} of ${key === person ? 'one' : 'another'}: ${events.map(({ kind }) => kind).join()} beside ${n}`);
        },
      });
    // The stages have an order of their own, whoever comes first.
    tell('facts', ['notebook.*']);
    tell('totals', ['notebook.*']);
    tell('totals', ['notebook.removed']);
  });
  beforeEach(() => {
    told.length = 0;
    isWrong = false;
  });

  const change = (kinds: readonly ['notebook.created' | 'notebook.removed', string][]) =>
    context.api.get(UnitOfWork).run(coach, async () => {
      for (const [kind, subject] of kinds) context.api.get(Audit).record(kind, { subjects: [subject], entityId: randomUUID(), ...(kind === 'notebook.created' ? { payload: { title: 'Vihko' } } : {}) } as never);
    });

  it('are heard at the commit: stage by stage, once a key with all its events, in the order of the keys', async () => {
    await change([['notebook.created', other], ['notebook.created', person], ['notebook.removed', other]]);
    expect(told).toEqual([
      'totals notebook.* of one: notebook.created beside 0',
      'totals notebook.* of another: notebook.created,notebook.removed beside 0',
      'totals notebook.removed of another: notebook.removed beside 0',
      'facts notebook.* of one: notebook.created beside 0',
      'facts notebook.* of another: notebook.created,notebook.removed beside 0',
    ]);
  });

  it('are recorded by no listener', async () => {
    isWrong = true;
    await expect(change([['notebook.created', person]])).rejects.toThrow('a listener recorded notebook.removed');
  });

  it('a listener that fails takes its unit back', async () => {
    isWrong = true;
    const events = async () => (await context.api.database.rows<{ n: number }>(sql`SELECT CAST(count(*) AS integer) AS n FROM audit_event`))[0]?.n;
    const before = await events();
    await change([['notebook.created', person]]).catch(() => undefined);
    expect(await events()).toBe(before);
  });
}, NOTEBOOK_SLICE);

it.each([
  ['workLog.*', 'workLog.created', true],
  ['workLog.created', 'workLog.created', true],
  ['workLog.created', 'workLog.corrected', false],
  ['workLog.*', 'workLogs.created', false],
  ['completion.*', 'qualificationCompletion.recorded', false],
] as const)('%s hears %s: %s', (pattern, kind, isHeard) => {
  expect(hears({ kinds: [pattern] as never }, kind)).toBe(isHeard);
});

import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import { v4, v7 } from 'uuid';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import type { NotebookResponse } from '../../testing/notebook/notebook.contracts.js';
import { NOTEBOOK_SLICE } from '../../testing/notebook/notebook-slice.js';
import { TEST_NOW } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import { sql } from '../database/sql.js';
import { AccessTokensService } from '../session/access-tokens.service.js';

const DAY = 24 * 3600 * 1000;

describeOnBothDatabases('retries', (context) => {
  let coach: TestClient;
  const content = (more: object = {}) => ({ traineeId: randomUUID(), title: 'Kerran', colour: 'red', ...more });
  const count = async (table: string) =>
    (await context.api.database.firstRow<{ n: number }>(table === 'notebook' ? sql`SELECT CAST(COUNT(*) AS integer) AS n FROM notebook` : sql`SELECT CAST(COUNT(*) AS integer) AS n FROM audit_event WHERE kind = 'notebook.created'`))?.n;

  beforeEach(async () => {
    coach ??= await context.api.signedIn(await context.api.user(['coach']));
  });

  it('does 20 parallel POSTs of one key once and gives all the same answer', async () => {
    const body = content();
    const [rows, events] = [await count('notebook'), await count('event')];
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => coach.post<NotebookResponse>('/notebooks', { body, key })));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect([await count('notebook'), await count('event')]).toEqual([(rows ?? 0) + 1, (events ?? 0) + 1]);
  });

  it('gives a retried PATCH its first answer, not 412, and another body 422', async () => {
    const { body } = await coach.post<NotebookResponse>('/notebooks', { body: content() });
    const change = { version: 1, key: 'patch-of-notebook', body: { pages: 4 } };
    const first = await coach.patch<NotebookResponse>(`/notebooks/${body.id}`, change);
    const second = await coach.patch<NotebookResponse>(`/notebooks/${body.id}`, change);
    expect([second.status, second.body, second.headers.etag]).toEqual([200, first.body, '"2"']);
    const other = await coach.patch<{ code: string }>(`/notebooks/${body.id}`, { ...change, body: { pages: 5 } });
    expect([other.status, other.body.code]).toEqual([422, 'idempotencyKeyReused']);
  });

  it('keeps a program and its user apart: each key is of who used it', async () => {
    const user = await context.api.user(['coach']);
    const { secret } = await context.api.get(AccessTokensService).create(user.email, 'ohjelma', 1, ['coachingPeriod.refer']);
    const [own, program] = [await context.api.signedIn(user), context.api.anonymous()];
    const call = { body: content(), key: 'key-of-both' };
    const byToken = { ...call, body: content(), headers: { authorization: `Bearer ${secret}` } };
    const [first, second] = [await own.post<NotebookResponse>('/notebooks', call), await program.post<NotebookResponse>('/notebooks', byToken)];
    expect([first.status, second.status, second.body.id === first.body.id]).toEqual([201, 201, false]);
    expect((await program.post<NotebookResponse>('/notebooks', byToken)).body.id).toBe(second.body.id);
  });

  it('keeps no errors: a key whose first try failed can succeed', async () => {
    const key = randomUUID();
    const body = content();
    expect((await coach.post('/notebooks', { body: { ...body, title: '' }, key })).status).toBe(400);
    expect((await coach.post('/notebooks', { body, key })).status).toBe(201);
  });

  it('takes a client-made id once: same creator and content the first answer, else 409 without content', async () => {
    const id = v7({ msecs: Date.parse(TEST_NOW) });
    const body = content({ id });
    const first = await coach.post<NotebookResponse>('/notebooks', { body });
    expect([first.status, first.body.id]).toEqual([201, id]);
    expect((await coach.post<NotebookResponse>('/notebooks', { body })).body).toEqual(first.body);
    const changed = await coach.post<{ code: string; current?: object }>('/notebooks', { body: { ...body, title: 'Toinen' } });
    expect([changed.status, changed.body.code, changed.body.current]).toEqual([409, 'duplicate', undefined]);
    const colleague = await context.api.signedIn(await context.api.user(['coach']));
    expect((await colleague.post('/notebooks', { body: { ...body, traineeId: randomUUID() } })).status).toBe(409);
  });

  it('refuses an id that is no v7, or more than a day ahead, and a key that cannot be one', async () => {
    for (const id of [v4(), v7({ msecs: Date.parse(TEST_NOW) + 2 * DAY })]) {
      const refused = await coach.post<{ errors: object[] }>('/notebooks', { body: content({ id }) });
      expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'id', code: 'invalidId' }]]);
    }
    expect((await coach.post('/notebooks', { body: content(), key: 'ä' })).status).toBe(400);
  });

  it('forgets a key after seven days', async () => {
    const user = await context.api.user(['coach']);
    const key = randomUUID();
    const early = await (await context.api.signedIn(user)).post<NotebookResponse>('/notebooks', { body: content(), key });
    context.api.clock.fix(new Date(Date.parse(TEST_NOW) + 8 * DAY).toISOString());
    const late = await (await context.api.signedIn(user)).post<NotebookResponse>('/notebooks', { body: content(), key });
    context.api.clock.fix(TEST_NOW);
    expect([early.status, late.status]).toEqual([201, 201]);
    expect(late.body.id).not.toBe(early.body.id);
  });
}, NOTEBOOK_SLICE);

import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestClient } from '../test-client.js';
import { OTHER_ORGANISATION } from '../test-users.js';
import type { NotebookListResponse, NotebookResponse } from './notebook.contracts.js';
import { NOTEBOOK_SLICE } from './notebook-slice.js';

describeOnBothDatabases('notebooks over http', (context) => {
  let coach: TestClient;
  const create = (content: object = {}) =>
    coach.post<NotebookResponse>('/notebooks', { body: { traineeId: randomUUID(), title: 'Sininen', colour: 'blue', ...content } });

  beforeEach(async () => {
    coach ??= await context.api.signedIn(await context.api.user(['coach']));
  });

  it('makes, shows, changes and removes', async () => {
    const made = await create({ startsOn: '2026-03-01' });
    expect(made.status).toBe(201);
    expect(made.headers.etag).toBe('"1"');
    const path = `/notebooks/${made.body.id}`;
    expect((await coach.get<NotebookResponse>(path)).body).toEqual(made.body);
    const changed = await coach.patch<NotebookResponse>(path, { version: 1, body: { pages: 12 } });
    expect(changed.body).toMatchObject({ pages: 12, version: 2, title: 'Sininen' });
    expect((await coach.delete(path, { version: 2 })).status).toBe(204);
    expect((await coach.get(path)).status).toBe(404);
  });

  it('asks for the version and shows the present state when it is old', async () => {
    const { body } = await create();
    const path = `/notebooks/${body.id}`;
    expect((await coach.patch(path, { body: { pages: 1 } })).status).toBe(428);
    await coach.patch(path, { version: 1, body: { pages: 5 } });
    const refused = await coach.patch<{ code: string; current: NotebookResponse }>(path, { version: 1, body: { pages: 9 } });
    expect(refused.status).toBe(412);
    expect(refused.headers.etag).toBe('"2"');
    expect(refused.body).toMatchObject({ code: 'versionConflict', current: { pages: 5, version: 2 } });
  });

  it('names every wrong field', async () => {
    const refused = await create({ title: '', startsOn: '2026-02-31', extra: 1, colour: 'green' });
    expect(refused.status).toBe(400);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    const { errors } = refused.body as unknown as { errors: { field: string; code: string }[] };
    expect(errors.map(({ field, code }) => `${field}: ${code}`).sort()).toEqual([
      'colour: invalidChoice', 'extra: unknownField', 'startsOn: invalidDate', 'title: required',
    ]);
  });

  it('pages through a list without losing or repeating a row', async () => {
    for (const title of ['Äiti', 'Zorro', 'Åbo', 'Öljy', 'aamu', 'Eero']) await create({ title, colour: 'red' });
    const titles: string[] = [];
    for (let cursor: string | null | undefined = ''; cursor !== null; ) {
      const next: string = cursor ? `&cursor=${cursor}` : '';
      const page = await coach.get<NotebookListResponse>(`/notebooks?colour=red&limit=2${next}`);
      titles.push(...page.body.items.map((item) => item.title));
      cursor = page.body.nextCursor;
    }
    expect(titles).toEqual(['aamu', 'Eero', 'Zorro', 'Åbo', 'Äiti', 'Öljy']);
  });

  it('refuses a cursor of another list', async () => {
    const { body } = await coach.get<NotebookListResponse>('/notebooks?colour=red&limit=1');
    for (const query of ['colour=blue', 'colour=red&sort=newest', 'open=true']) {
      const refused = await coach.get(`/notebooks?${query}&limit=1&cursor=${body.nextCursor ?? ''}`);
      expect([refused.status, refused.body]).toMatchObject([400, { code: 'cursorInvalid' }]);
    }
    expect((await coach.get('/notebooks?cursor=xx')).status).toBe(400);
    expect((await coach.get('/notebooks?limit=201')).status).toBe(400);
    expect((await coach.get('/notebooks?sort=toString')).status).toBe(400);
  });

  it('hides what is outside the scope and refuses roles that never may', async () => {
    const { body } = await create();
    const stranger = await context.api.signedIn(await context.api.user(['coach'], { organisationId: OTHER_ORGANISATION }));
    expect((await stranger.get(`/notebooks/${body.id}`)).status).toBe(404);
    expect((await stranger.patch(`/notebooks/${body.id}`, { version: 1, body: { pages: 1 } })).status).toBe(404);
    const admin = await context.api.signedIn(await context.api.user(['admin']));
    expect((await admin.get(`/notebooks/${body.id}`)).status).toBe(403);
    expect((await context.api.anonymous().get(`/notebooks/${body.id}`)).status).toBe(401);
  });

  it('keeps one open notebook a trainee', async () => {
    const traineeId = randomUUID();
    expect((await create({ traineeId })).status).toBe(201);
    expect([(await create({ traineeId })).body]).toMatchObject([{ code: 'openPeriodExists', status: 409 }]);
  });
}, { ...NOTEBOOK_SLICE, sql: 'differs' });

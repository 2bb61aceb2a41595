import { beforeEach, expect, it } from '@jest/globals';
import type { FeedbackMessageListResponse, FeedbackMessageResponse } from '@valopolku/contracts';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';
import { OTHER_ORGANISATION } from '../../../testing/test-users.js';

describeOnBothDatabases('feedback-messages over http', (context) => {
  let admin: TestClient;
  const create = (text: string) => admin.post<FeedbackMessageResponse>('/feedback-messages', { body: { text, page: '/my-day' } });

  beforeEach(async () => {
    admin ??= await context.api.signedIn(await context.api.user(['admin']));
  });

  it('makes, lists and changes', async () => {
    const made = await create('Aamulla hidas');
    expect(made.status).toBe(201);
    const changed = await admin.patch<FeedbackMessageResponse>(`/feedback-messages/${made.body.id}`, { version: made.body.version, body: { handled: true } });
    expect(changed.body).toMatchObject({ text: 'Aamulla hidas', handled: true, version: 2 });
    const list = await admin.get<FeedbackMessageListResponse>('/feedback-messages');
    expect(list.body.items).toContainEqual(changed.body);
  });

  it('stores nothing of bad input', async () => {
    const count = async () => (await admin.get<FeedbackMessageListResponse>('/feedback-messages?limit=200')).body.items.length;
    const before = await count();
    const refused = await create('');
    expect([refused.status, refused.body]).toMatchObject([400, { errors: [{ field: 'text', code: 'required' }] }]);
    expect(await count()).toBe(before);
  });

  it('refuses an old version, another organisation and other roles', async () => {
    const { body } = await create('Oma palaute');
    await admin.patch(`/feedback-messages/${body.id}`, { version: 1, body: { handled: true } });
    expect((await admin.patch(`/feedback-messages/${body.id}`, { version: 1, body: { handled: true } })).status).toBe(412);
    const stranger = await context.api.signedIn(await context.api.user(['admin'], { organisationId: OTHER_ORGANISATION }));
    expect((await stranger.patch(`/feedback-messages/${body.id}`, { version: 2, body: { handled: false } })).status).toBe(404);
    const staff = await context.api.signedIn(await context.api.user(['staff']));
    expect((await staff.get('/feedback-messages')).status).toBe(403);
    expect((await staff.post('/feedback-messages', { body: { text: 'Nappi on pieni' } })).status).toBe(201);
  });
});

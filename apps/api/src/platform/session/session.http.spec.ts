import { expect, it } from '@jest/globals';
import type { SessionResponse } from '@valopolku/contracts';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';

describeOnBothDatabases('session', (context) => {
  it('signs in, knows who it is, and signs out for good', async () => {
    const user = await context.api.user(['coach', 'manager'], { name: 'Aino Valmentaja' });
    const client = await context.api.signedIn(user);
    const session = await client.get<SessionResponse>('/session');
    expect(session.status).toBe(200);
    expect(session.body).toMatchObject({ userId: user.userId, name: 'Aino Valmentaja', roles: ['coach', 'manager'], expiresAt: '2026-03-16T20:00:00.000Z', secondsLeft: 43_200, idleSeconds: 7200 });
    expect((await client.delete('/session')).status).toBe(204);
    expect((await client.get('/session')).status).toBe(401);
  });

  it('keeps the language that the user chose', async () => {
    const user = await context.api.user(['trainee']);
    const client = await context.api.signedIn(user);
    expect((await client.patch<SessionResponse>('/session', { body: { language: 'sv' } })).body.language).toBe('sv');
    expect((await (await context.api.signedIn(user)).get<SessionResponse>('/session')).body.language).toBe('sv');
    expect((await client.patch('/session', { body: { language: 'de' } })).status).toBe(400);
    expect((await context.api.anonymous().patch('/session', { body: { language: 'en' } })).status).toBe(401);
  });

  it('says the same of a wrong password and of an unknown account', async () => {
    const user = await context.api.user(['staff']);
    for (const email of [user.email, 'nobody@test.invalid']) {
      const answer = await context.api.anonymous().post('/session', { body: { email, password: 'wrong' } });
      expect(answer.status).toBe(401);
      expect(answer.body).toMatchObject({ code: 'wrongCredentials' });
    }
  });
});

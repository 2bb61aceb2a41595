import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestUser } from '../../testing/test-users.js';

const PUBLIC = { publicUrl: 'https://valopolku.example.fi' };

describe('behind a TLS proxy and without one', () => {
  let secure: TestApp;
  let plain: TestApp;
  beforeAll(async () => {
    secure = await createTestApp({ database: 'sqlite', config: PUBLIC });
    plain = await createTestApp({ database: 'sqlite' });
  });
  afterAll(async () => {
    await secure.close();
    await plain.close();
  });

  const signIn = (api: TestApp, user: TestUser, host: string, origin: string) =>
    api.app.inject({ method: 'POST', url: '/api/v1/session', headers: { host, origin, 'x-requested-with': 'valopolku' }, payload: { email: user.email, password: user.password } });

  it('gives the cookie that the address allows', async () => {
    const withTls = await signIn(secure, await secure.user(['coach']), 'valopolku.example.fi', PUBLIC.publicUrl);
    expect(withTls.headers['set-cookie']).toEqual([expect.stringMatching(/^__Host-valopolku=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/), expect.stringMatching(/^__Host-valopolku-device=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; Secure; SameSite=Lax$/)]);
    const without = await signIn(plain, await plain.user(['coach']), 'localhost:3000', 'http://localhost:3000');
    expect(without.headers['set-cookie']).toEqual([expect.stringMatching(/^valopolku=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/), expect.stringMatching(/^valopolku-device=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/)]);
  });

  it('answers only at its public address', async () => {
    const user = await secure.user(['coach']);
    expect((await signIn(secure, user, '127.0.0.1:3000', 'http://127.0.0.1:3000')).statusCode).toBe(421);
    expect((await secure.app.inject({ url: '/health/ready', headers: { host: '10.0.0.7:3000' } })).statusCode).toBe(200);
    expect((await signIn(secure, user, 'valopolku.example.fi', 'https://evil.example')).statusCode).toBe(403);
  });

  it('asks for https for good only where there is https', async () => {
    const [withTls, without] = [await secure.app.inject({ url: '/health/live', headers: { host: 'valopolku.example.fi' } }), await plain.app.inject({ url: '/health/live', headers: { host: '127.0.0.1:3000' } })];
    expect(withTls.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(withTls.headers['content-security-policy']).toContain('upgrade-insecure-requests');
    expect(without.headers['strict-transport-security']).toBeUndefined();
    expect(without.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });
});

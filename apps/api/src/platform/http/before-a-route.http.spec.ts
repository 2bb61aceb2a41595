import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

const OURS = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'x-requested-with': 'valopolku' };

describe('before a route', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
  });
  afterAll(() => api.close());

  const call = async (options: InjectOptions) => {
    const answer = await api.app.inject({ url: '/api/v1/session', ...options, headers: { ...OURS, ...options.headers } });
    return { status: answer.statusCode, headers: answer.headers, body: answer.body === '' ? {} : (JSON.parse(answer.body) as { code?: string; traceId?: string }) };
  };
  const json = { 'content-type': 'application/json' };

  it.each<[string, InjectOptions, number, string]>([
    ['bad JSON', { method: 'POST', headers: json, payload: '{"email":' }, 400, 'invalidJson'],
    ['a body that names __proto__', { method: 'POST', headers: json, payload: '{"__proto__":{"a":1}}' }, 400, 'invalidJson'],
    ['no body', { method: 'POST' }, 400, 'invalidInput'],
    ['a list for a body', { method: 'POST', headers: json, payload: '[]' }, 400, 'invalidInput'],
    ['an unknown address', { method: 'GET', url: '/api/v1/nothing' }, 404, 'notFound'],
    ['an address that is no address', { method: 'GET', url: '/api/v1/%ff' }, 400, 'badRequest'],
    ['a method that the address does not have', { method: 'PUT', headers: json, payload: '{}' }, 405, 'methodNotAllowed'],
    ['too large a body', { method: 'POST', headers: json, payload: JSON.stringify({ email: 'x'.repeat(600_000) }) }, 413, 'payloadTooLarge'],
    ['a body above the limit of its operation', { method: 'POST', headers: json, payload: JSON.stringify({ email: 'x'.repeat(5000) }) }, 413, 'payloadTooLarge'],
    ['201 fields', { method: 'POST', headers: json, payload: JSON.stringify(Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`k${index}`, 1]))) }, 400, 'invalidInput'],
    ['marks without end', { method: 'POST', headers: json, payload: JSON.stringify({ email: 'a@x.fi', password: `a${'\u0315\u0300'.repeat(90)}` }) }, 400, 'invalidInput'],
    ['a query of 201 fields', { method: 'GET', url: `/api/v1/configuration?${Array.from({ length: 201 }, (_, index) => `k${index}=1`).join('&')}` }, 400, 'invalidInput'],
    ['an address of 9 kB', { method: 'GET', url: `/api/v1/configuration?q=${'a'.repeat(9000)}` }, 400, 'badRequest'],
    ['another kind of content', { method: 'POST', headers: { 'content-type': 'text/csv' }, payload: 'a;b' }, 415, 'unsupportedMediaType'],
    ['another host', { method: 'GET', headers: { host: 'evil.example' } }, 421, 'misdirected'],
    ['another origin', { method: 'POST', headers: { ...json, origin: 'https://evil.example' }, payload: '{}' }, 403, 'originMismatch'],
    ['deep JSON', { method: 'POST', headers: json, payload: `{"email":${'['.repeat(1500)}${']'.repeat(1500)}}` }, 400, 'invalidInput'],
    ['a NUL', { method: 'POST', headers: json, payload: JSON.stringify({ email: 'a\u0000@x.fi', password: 'x' }) }, 400, 'invalidInput'],
    ['half a character', { method: 'POST', headers: json, payload: '{"email":"a@x.fi","password":"\\ud800"}' }, 400, 'invalidInput'],
  ])('%s is a problem with a code', async (_, options, status, code) => {
    const answer = await call(options);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers['x-request-id']).toBe(answer.body.traceId);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each(['x-requested-with', 'origin'])('refuses an unsafe request without %s', async (missing) => {
    const headers = Object.fromEntries(Object.entries(OURS).filter(([name]) => name !== missing));
    const answer = await api.app.inject({ method: 'POST', url: '/api/v1/session', headers, payload: { email: 'a@x.fi', password: 'x' } });
    expect([answer.statusCode, answer.json()]).toMatchObject([403, { code: 'originMismatch' }]);
  });

  it('takes every loopback name at its port', async () => {
    for (const host of ['127.0.0.1:3000', 'localhost:3000', '[::1]:3000']) {
      const answer = await api.app.inject({ method: 'POST', url: '/api/v1/session', headers: { ...OURS, host, origin: `http://${host}` }, payload: { email: 'a@x.fi', password: 'x' } });
      expect(answer.statusCode).toBe(401);
    }
    expect((await call({ method: 'GET', headers: { host: '127.0.0.1:3001' } })).status).toBe(421);
  });

  it('names the methods that an address has', async () => {
    expect((await call({ method: 'PUT', headers: json, payload: '{}' })).headers.allow).toContain('POST');
  });

  it('says nothing of its insides when something unforeseen fails', async () => {
    const failing = await createTestApp({ database: 'sqlite' });
    const user = await failing.user(['coach']);
    await failing.database.sources.read.destroy();
    const answer = await failing.anonymous().post('/session', { body: { email: user.email, password: 'wrong' } });
    expect([answer.status, answer.body]).toMatchObject([500, { code: 'internal', errors: [] }]);
    expect(answer.text).not.toMatch(/stack|SELECT|sqlite|node_modules/i);
    expect((await failing.anonymous().get('/health/ready')).status).toBe(503);
    await failing.close();
  });
});

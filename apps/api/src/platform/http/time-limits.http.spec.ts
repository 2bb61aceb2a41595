import { once } from 'node:events';
import type { Server } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { RawClient, listeningApp } from '../../testing/raw-client.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { HTTP_LIMITS } from './http-limits.js';
import { systemOf } from '../audit/doer.js';

const JSON_BODY = { 'Content-Type': 'application/json' };
const MEGABYTES_10 = 10 * 1024 * 1024;

describe('what a client may keep the server waiting with', () => {
  const made = listeningApp();

  const cookieOf = async (): Promise<string> => {
    const { email, password } = await made.api.user(['manager']);
    const answer = await made.api.app.inject({
      method: 'POST', url: '/api/v1/session', headers: { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'x-requested-with': 'valopolku' }, payload: { email, password },
    });
    return String(answer.headers['set-cookie']).split(';')[0] ?? '';
  };

  it('has a limit each', () => {
    const server = made.api.app.getHttpServer() as Server;
    expect([server.headersTimeout, server.requestTimeout, server.keepAliveTimeout, server.timeout, server.maxRequestsPerSocket]).toEqual([10_000, 60_000, 20_000, 60_000, 1000]);
  });

  it('refuses who has no session without reading a body of 10 MB', async () => {
    const client = await RawClient.open(made.port);
    client.send(RawClient.head('POST', '/api/v1/work-logs', { ...JSON_BODY, 'Content-Length': MEGABYTES_10 })).send('{"note":"');
    await client.closed;
    expect([client.status, client.heard.includes('"unauthenticated"'), /connection: close/i.test(client.heard)]).toEqual([401, true, true]);
    expect(client.socket.bytesWritten).toBeLessThan(1000);
  });

  it('refuses a body above the limit of its operation unread, and keeps the socket of one that it has read', async () => {
    const signIn = await RawClient.open(made.port);
    signIn.send(RawClient.head('POST', '/api/v1/session', { ...JSON_BODY, 'Content-Length': 4097 }));
    expect([await signIn.until('"payloadTooLarge"'), signIn.status]).toEqual([true, 413]);
    const cookie = await cookieOf();
    const ordinary = await RawClient.open(made.port);
    ordinary.send(RawClient.head('POST', '/api/v1/fields', { ...JSON_BODY, Cookie: cookie, 'Content-Length': HTTP_LIMITS.bodyBytes + 1 }));
    await ordinary.closed;
    expect(ordinary.status).toBe(413);
    const body = JSON.stringify({ code: 'x' });
    const kept = await RawClient.open(made.port);
    kept.send(RawClient.head('POST', '/api/v1/work-logs', { ...JSON_BODY, 'Content-Length': body.length }) + body);
    await kept.until('"unauthenticated"');
    expect([kept.status, /connection: close/i.test(kept.heard)]).toEqual([401, false]);
    expect(await kept.send(RawClient.head('GET', '/health/live')).until('{"status":"ok"}')).toBe(true);
  });

  it.each([
    ['headers that are too long', RawClient.head('GET', '/api/v1/session', { Cookie: 'x'.repeat(20_000) }), 431, 'headersTooLarge'],
    ['what is no request', 'GET / HTTP/9\r\n\r\n', 400, 'badRequest'],
    ['an address that is too long', RawClient.head('GET', `/api/v1/session?q=${'a'.repeat(9000)}`), 400, 'badRequest'],
  ])('answers %s with a problem', async (_, text, status, code) => {
    const client = await RawClient.open(made.port);
    client.send(text);
    expect([await client.until(`"code":"${code}"`), client.status, client.heard.includes('application/problem+json')]).toEqual([true, status, true]);
  });

  it('answers a few requests sent without waiting, and closes a socket that sends many', async () => {
    const ask = RawClient.head('GET', '/api/v1/configuration');
    const answers = ({ heard }: RawClient): number => heard.match(/HTTP\/1\.1 200/g)?.length ?? 0;
    const few = (await RawClient.open(made.port)).send(ask.repeat(HTTP_LIMITS.unansweredASocket - 1) + RawClient.head('GET', '/health/live'));
    expect([await few.until('{"status":"ok"}'), answers(few)]).toEqual([true, HTTP_LIMITS.unansweredASocket]);
    few.socket.destroy();
    const many = (await RawClient.open(made.port)).send(ask.repeat(300));
    await many.closed;
    expect(answers(many)).toBeLessThanOrEqual(HTTP_LIMITS.unansweredASocket);
  });

  it('gives one address 200 sockets, and another when one is closed', async () => {
    const clients = await Promise.all(Array.from({ length: HTTP_LIMITS.socketsAnAddress }, () => RawClient.open(made.port)));
    const beyond = await RawClient.open(made.port);
    await beyond.closed;
    expect(beyond.heard).toBe('');
    const [first, ...others] = clients;
    first?.socket.destroy();
    await first?.closed;
    expect(await others[0]?.send(RawClient.head('GET', '/health/live')).until('{"status":"ok"}')).toBe(true);
    let again = await RawClient.open(made.port);
    while (!(await again.send(RawClient.head('GET', '/health/live')).until('{"status":"ok"}'))) again = await RawClient.open(made.port);
    for (const client of [...others, again]) client.socket.destroy();
  });

  it('stops at once while sockets stand idle and half a request is there, and answers what is under way', async () => {
    const cookie = await cookieOf();
    const idle = await RawClient.open(made.port);
    await idle.send(RawClient.head('GET', '/health/live')).until('{"status":"ok"}');
    const silent = await RawClient.open(made.port);
    const half = (await RawClient.open(made.port)).send('POST /api/v1/session HTTP/1.1\r\nHost: 127.0');
    let finish = (): void => undefined;
    const held = made.api.get(UnitOfWork).run(systemOf(), () => new Promise<void>((resolve) => (finish = resolve)));
    const body = JSON.stringify({ code: 'uusi', name: { fi: 'Uusi ala' } });
    const busy = await RawClient.open(made.port);
    const arrived = once(made.api.app.getHttpServer() as Server, 'request');
    busy.send(RawClient.head('POST', '/api/v1/fields', { ...JSON_BODY, Cookie: cookie, 'Content-Length': body.length }) + body);
    await arrived;
    const began = performance.now();
    const stopped = made.api.app.close();
    await Promise.all([idle.closed, silent.closed, half.closed]);
    const late = await RawClient.open(made.port).then((client) => client.send(RawClient.head('GET', '/health/live')).until('"notReady"'), () => true);
    finish();
    await held;
    await Promise.all([stopped, busy.closed]);
    expect([busy.status, late, performance.now() - began < HTTP_LIMITS.headersMs]).toEqual([201, true, true]);
  });
});

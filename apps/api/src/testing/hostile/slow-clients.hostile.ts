import { once } from 'node:events';
import type { Server } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { HTTP_LIMITS, STOP_MS } from '../../platform/http/http-limits.js';
import { RawClient, listeningApp } from '../raw-client.js';
import { tried } from '../tried.js';

/** What the clock of a busy machine may add to a limit. */
const SLACK_MS = 10_000;
/** How often a dripping client sends its next byte. */
const DRIP_MS = 1000;
const HEALTH = RawClient.head('GET', '/health/live');
const BODY = { 'Content-Type': 'application/json', 'Content-Length': 2000 };

/** Clients that take their time: bounded in number and time, to 127.0.0.1 only. Each side by side with somebody who works. */
describe('slow clients', () => {
  const made = listeningApp();

  const open = (count: number): Promise<RawClient[]> => Promise.all(Array.from({ length: count }, () => RawClient.open(made.port)));
  const served = async (): Promise<boolean> => {
    const client = await RawClient.open(made.port);
    const ok = await client.send(HEALTH).until('{"status":"ok"}');
    client.socket.destroy();
    return ok;
  };
  const drip = (client: RawClient, text: string): void => {
    const timer = setInterval(() => client.send(text), DRIP_MS);
    void client.closed.then(() => clearInterval(timer));
  };
  const longest = async (clients: readonly RawClient[]): Promise<number> => Math.round(Math.max(...(await Promise.all(clients.map((client) => client.closed)))));

  it('who drip their headers, their bodies, or nothing at all are let go in time, and others are served meanwhile', async () => {
    const [silent, headers, silence, bodies, idle] = await Promise.all([open(20), open(40), open(20), open(20), open(20)]);
    for (const client of headers) drip(client.send('GET /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1:3000\r\n'), 'X-A: b\r\n');
    for (const client of silence) client.send(`${RawClient.head('POST', '/api/v1/session', BODY)}{"email":"`);
    for (const client of bodies) drip(client.send(`${RawClient.head('POST', '/api/v1/session', BODY)}{"email":"`), 'a');
    for (const client of idle) client.send(HEALTH);
    expect(await served()).toBe(true);
    const lived = { silent: await longest(silent), headers: await longest(headers), silence: await longest(silence), idle: await longest(idle) };
    expect(await served()).toBe(true);
    const body = await longest(bodies);
    tried('slow clients', `120 sockets; let go after ms: nothing sent ${lived.silent}, headers ${lived.headers}, silent body ${lived.silence}, idle ${lived.idle}, dripping body ${body}`);
    expect(lived.silent).toBeLessThan(HTTP_LIMITS.headersMs + SLACK_MS);
    expect(lived.headers).toBeLessThan(HTTP_LIMITS.headersMs + SLACK_MS);
    expect(lived.silence).toBeLessThan(HTTP_LIMITS.silenceMs + SLACK_MS);
    expect(lived.idle).toBeLessThan(HTTP_LIMITS.idleMs + SLACK_MS);
    expect(body).toBeLessThan(HTTP_LIMITS.requestMs + SLACK_MS);
    expect(silence.map((client) => [client.status, client.heard.includes('"requestTimeout"')])).toEqual(silence.map(() => [408, true]));
  });

  it('who fill every place of their address without a session are told to wait, and make room when they go', async () => {
    const clients = await open(HTTP_LIMITS.requestsAnAddress);
    const arrived = clients.map(() => once(made.api.app.getHttpServer() as Server, 'request'));
    for (const client of clients) client.send(`${RawClient.head('POST', '/api/v1/session', BODY)}{"email":"`);
    await Promise.all(arrived);
    const refused = await RawClient.open(made.port);
    expect([await refused.send(RawClient.head('GET', '/api/v1/session')).until('"busy"'), refused.status]).toEqual([true, 503]);
    for (const client of [...clients, refused]) client.socket.destroy();
    let again = await served();
    while (!again) again = await served();
    tried('places without a session', `${clients.length} half bodies, the next one 503, served again when they had gone`);
  });

  it('who send ever more requests on one socket, or 10 MB without a session, are let go', async () => {
    const one = await RawClient.open(made.port);
    let answers = 0;
    while (await one.send(HEALTH).until('{"status":"ok"}')) {
      answers += 1;
      one.heard = '';
    }
    const large = await RawClient.open(made.port);
    large.send(RawClient.head('POST', '/api/v1/work-logs', { ...BODY, 'Content-Length': 10 * 1024 * 1024 }));
    const megabyte = 'x'.repeat(1024 * 1024);
    for (let sent = 0; sent < 10; sent += 1) large.send(megabyte);
    await large.closed;
    tried('requests a socket', `${answers} answered; of 10 MB without a session ${Math.round(large.socket.bytesWritten / 1024)} kB left the client`);
    expect(answers).toBe(HTTP_LIMITS.requestsASocket);
  });

  it('do not hold up a stop', async () => {
    const [silent, headers, bodies] = await Promise.all([open(60), open(60), open(60)]);
    for (const client of headers) drip(client.send('GET /api/v1/session HTTP/1.1\r\n'), 'X-A: b\r\n');
    for (const client of bodies) drip(client.send(`${RawClient.head('POST', '/api/v1/session', BODY)}{"email":"`), 'a');
    const began = performance.now();
    await made.api.app.close();
    const took = Math.round(performance.now() - began);
    await longest([...silent, ...headers, ...bodies]);
    tried('a stop', `${took} ms with 180 sockets held open`);
    expect(took).toBeLessThan(STOP_MS.answers + 2000);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '@valopolku/domain';
import type { InjectOptions } from 'fastify';
import { openApiDocument } from '../../openapi.js';
import { HTTP_LIMITS } from '../../platform/http/http-limits.js';
import { createTestApp, type TestApp } from '../test-app.js';
import { THOROUGH } from '../thorough.js';
import { tried } from '../tried.js';
import { HEAVY_HEADERS, HEAVY_QUERIES, heavyBodies, type Schema } from './heavy-bodies.js';

/** What one request may take of a processor, whatever is in it (quality.md, fuzz). */
const MOST_CPU_MS = 250;
/** Of a machine that is busy with something else the least of so many tries is the request's own. */
const TRIES = 3;
/** In `npm test` each operation meets one of so many of the bodies, another operation others. */
const ONE_OF = THOROUGH ? 1 : 10;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const HEADERS = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'x-requested-with': 'valopolku' };

interface Described {
  operationId?: string;
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Heavy {
  name: string;
  request: InjectOptions;
}

/** One request must not hold up everybody else: every operation with what is heavy to read, to walk, to normalise, to build. */
describe('heavy requests', () => {
  let api: TestApp;
  let cookie: string;
  const most = { ms: 0, name: '' };
  const faults: string[] = [];

  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
    const user = await api.user([...ROLES]);
    const answer = await api.app.inject({ method: 'POST', url: '/api/v1/session', headers: HEADERS, payload: { email: user.email, password: user.password } });
    cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  });
  afterAll(() => api.close());

  it(`take less than ${MOST_CPU_MS} ms of CPU each`, async () => {
    const requests = operations().flatMap((operation, index) => operation.filter((_, which) => (which + index) % ONE_OF === 0));
    for (const heavy of requests) await measure(heavy);
    tried('heavy requests', `${requests.length} requests, ${faults.length} over ${MOST_CPU_MS} ms of CPU; the most ${Math.round(most.ms)} ms (${most.name})`);
    expect(faults).toEqual([]);
    expect(requests.length).toBeGreaterThan(2000 / ONE_OF);
  }, 600_000);

  function operations(): Heavy[][] {
    const document = openApiDocument(api.app);
    const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
    return Object.entries(document.paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method] as Described | undefined;
        return operation ? [heavyOf(operation, method.toUpperCase() as 'GET', path.replace(/\{\w+\}/g, '01950000-0000-7000-8000-00000000dead'), schemas)] : [];
      }),
    );
  }

  function heavyOf({ operationId = '', requestBody }: Described, method: 'GET', url: string, schemas: Record<string, Schema>): Heavy[] {
    const headers = { ...HEADERS, cookie, 'if-match': '"1"' };
    const limit = operationId === 'session.signIn' ? 4096 : HTTP_LIMITS.bodyBytes;
    const bodies = method === 'GET' ? [] : heavyBodies(limit, requestBody?.content['application/json']?.schema, schemas);
    return [
      ...bodies.map(({ name, text }) => ({ name: `${operationId}: ${name}`, request: { method, url, headers: { ...headers, 'content-type': 'application/json' }, payload: text } })),
      ...HEAVY_QUERIES.map((query) => ({ name: `${operationId}: ?${query.slice(0, 20)}`, request: { method, url: `${url}?${query}`, headers } })),
      ...HEAVY_HEADERS.map((more) => ({ name: `${operationId}: ${Object.keys(more).join()}`, request: { method, url, headers: { ...headers, ...more } } })),
    ];
  }

  async function measure({ name, request }: Heavy): Promise<void> {
    let least = Infinity;
    for (let attempt = 0; attempt < TRIES && least > MOST_CPU_MS; attempt += 1) {
      const before = process.cpuUsage();
      const { statusCode } = await api.app.inject(request);
      const { user, system } = process.cpuUsage(before);
      least = Math.min(least, (user + system) / 1000);
      if (statusCode >= 500) faults.push(`${name}: ${statusCode}`);
    }
    if (least > most.ms) Object.assign(most, { ms: least, name });
    if (least > MOST_CPU_MS) faults.push(`${name}: ${Math.round(least)} ms`);
  }
});

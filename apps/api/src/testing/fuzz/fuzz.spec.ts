import { beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '@valopolku/domain';
import { openApiDocument } from '../../openapi.js';
import { DIALECTS } from '../../platform/database/dialect.js';
import { createTestApp, type TestApp } from '../test-app.js';
import type { Method } from '../test-client.js';
import type { Call } from '../permissions/cells.js';
import { PermissionWorld } from '../permissions/permission-world.js';
import { SAMPLES } from '../permissions/samples.js';
import { mutated, oddAddresses } from './mutations.js';

const MINUTES = 60_000;
const SLOW_MS = 2000;
/** Every odd request on one database; on the other, which differs in types only, one of three. */
const EVERY = { sqlite: 1, postgres: 3 } as const;
const INSIDES = /at .*\.(?:js|ts):\d+|node_modules|SELECT |INSERT INTO|UPDATE \w+ SET|SQLITE_|sqlite3|QueryFailed|TypeORM/;

interface Target {
  id: string;
  method: Method;
  parameters: string[];
}

describe.each(DIALECTS)('odd requests on %s', (dialect) => {
  let api: TestApp;
  let world: PermissionWorld;
  const faults: string[] = [];
  let sent = 0;

  beforeAll(async () => {
    api = await createTestApp({ database: dialect });
    world = await PermissionWorld.make(api);
    for (const target of targetsOf(api)) await tryAll(target);
    await api.close();
  }, 10 * MINUTES);

  it('never bring the server out of itself, and every answer is as the document says', () => {
    process.stdout.write(`odd requests on ${dialect}: ${sent}\n`);
    expect(faults.slice(0, 40)).toEqual([]);
    expect(sent).toBeGreaterThan(10_000 / EVERY[dialect]);
  });

  async function tryAll(target: Target): Promise<void> {
    const call = await SAMPLES[target.id]?.(world);
    if (!call) return;
    const variants: Call[] = [
      ...(call.body ? mutated(call.body).map((body) => ({ ...call, body })) : []),
      ...oddAddresses(call.path, target.parameters).map((path) => ({ ...call, path })),
    ];
    const role = await roleFor(target, call);
    const tried = variants.filter((_, index) => index % EVERY[dialect] === 0);
    for (let from = 0; from < tried.length; from += 50) await Promise.all(tried.slice(from, from + 50).map((variant) => send(target, variant, role)));
  }

  async function roleFor(target: Target, call: Call): Promise<(typeof ROLES)[number]> {
    for (const role of ['coach', 'manager', 'admin', 'trainee'] as const) {
      const answer = await (await world.client(role, 'own', call)).request(target.method, call.path.replace(/\?.*/, ''), { body: { nothing: 1 }, version: 99 });
      if (answer.status !== 403) return role;
    }
    return 'coach';
  }

  async function send(target: Target, call: Call, role: (typeof ROLES)[number]): Promise<void> {
    sent += 1;
    const client = await world.client(role, 'own', call);
    const began = performance.now();
    try {
      const { body, version } = call;
      const answer = await client.request(target.method, call.path, { ...(body ? { body } : {}), ...(version === undefined ? {} : { version }) });
      const what = `${target.method} ${target.id} ${call.path.slice(0, 120)} ${JSON.stringify(body ?? '').slice(0, 300)}: ${answer.status}`;
      if (answer.status >= 500) faults.push(what);
      else if (answer.status >= 400 && INSIDES.test(answer.text)) faults.push(`${what} tells its insides: ${answer.text.slice(0, 300)}`);
    } catch (error) {
      faults.push(`${target.id}: ${String(error).slice(0, 500)}`);
    }
    if (performance.now() - began > SLOW_MS * 5) faults.push(`${target.id} took ${Math.round(performance.now() - began)} ms`);
  }
});

function targetsOf({ app }: TestApp): Target[] {
  return Object.values(openApiDocument(app).paths).flatMap((item) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      if (!operation || operation.operationId === 'session.signOut') return [];
      const parameters = ((operation.parameters ?? []) as { in: string; name: string }[]).filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name);
      return [{ id: operation.operationId ?? '', method: method.toUpperCase() as Method, parameters }];
    }),
  );
}

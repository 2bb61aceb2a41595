import { beforeAll, expect, it } from '@jest/globals';
import { DomainError, type Role } from '@valopolku/domain';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { editedCursors } from '../edited-cursors.js';
import type { Call } from '../permissions/cells.js';
import { operationsOf } from '../permissions/operations-of.js';
import { PermissionWorld } from '../permissions/permission-world.js';
import type { Operation } from '../permissions/run-cells.js';
import { SAMPLES } from '../permissions/index.generated.js';
import { withValue } from '../schema-rules/violating-values.js';
import type { TestAnswer } from '../test-client.js';
import { tried } from '../tried.js';
import { edge, leaves, seeded } from './limits.js';

/** As long as this is gone on for with each kind of attack, on each database. */
const MS = 40_000;
const ROLES: readonly Role[] = ['coach', 'manager', 'admin', 'trainee'];

type Answer = TestAnswer<{ code?: string; nextCursor?: string | null }>;

describeOnBothDatabases('what could break a rule of the schema', (context) => {
  let world: PermissionWorld;
  let operations: Operation[];
  beforeAll(async () => {
    world = await PermissionWorld.make(context.api);
    operations = operationsOf(context.api.app).filter(({ id }) => !id.startsWith('session.'));
  });

  /** What was taken may have closed or filled the world (a place of one, a coach put away): then it is made anew. */
  const sample = async ({ id }: Operation): Promise<Call | undefined> => {
    const make = SAMPLES[id];
    try {
      return await make?.(world);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      world = await PermissionWorld.make(context.api);
      return make?.(world);
    }
  };

  it('is refused by a rule before the schema sees it, in bodies with several fields at their edges', async () => {
    const seed = Math.floor(Math.random() * 2 ** 32);
    const pick = seeded(seed);
    const faults: string[] = [];
    const writing = operations.filter(({ method }) => method !== 'GET');
    const calls = new Map<string, Call>();
    const seen = { sent: 0, taken: 0 };
    for (const until = performance.now() + MS; performance.now() < until && faults.length < 20; ) {
      const operation = writing[pick(writing.length)];
      const call = operation && (calls.get(operation.id) ?? (await sample(operation)));
      if (!operation || !call?.body) continue;
      calls.set(operation.id, call);
      const fields = leaves(call.body);
      const body = Array.from({ length: 1 + pick(3) }, () => fields[pick(fields.length)] ?? (['nothing', null] as const)).reduce<object>((made, [path, value]) => withValue(made, path, edge(value, pick)), call.body);
      const answer = await send(operation, { ...call, body });
      seen.sent += 1;
      if (answer.status >= 500 || answer.body?.code === 'notStorable') faults.push(`${operation.id} ${JSON.stringify(body).slice(0, 400)}: ${answer.status} ${answer.body?.code ?? ''}`);
      if (answer.status < 300) {
        seen.taken += 1;
        calls.delete(operation.id);
      }
    }
    tried(`values at their edges on ${context.dialect}`, `seed ${seed}, ${seen.sent} requests to ${calls.size} operations, ${seen.taken} taken, ${faults.length} seen by the schema`);
    expect(faults).toEqual([]);
    expect(seen.sent).toBeGreaterThan(10);
  });

  it('stands in no cursor, in any sort of any list', async () => {
    const faults: string[] = [];
    const seen: string[] = [];
    let sent = 0;
    const until = performance.now() + MS;
    for (const operation of operations.filter(({ filters }) => filters.includes('cursor'))) {
      const call = await sample(operation);
      for (const sort of ['', 'name', 'newest', 'date', 'latest', 'startsOn', 'urgentOn']) {
        const found = call && performance.now() < until ? await firstPage(operation, call, sort) : undefined;
        if (!found) continue;
        seen.push(`${operation.id} ${sort}`.trim());
        for (const { cursor } of editedCursors(found.cursor, [])) {
          const answer = await send(operation, { ...found.call, path: `${found.call.path}&cursor=${cursor}` }, found.role);
          sent += 1;
          const isRefused = answer.status === 400 && (answer.body.code === 'cursorInvalid' || answer.body.code === 'invalidInput');
          if (!isRefused && answer.status !== 200) faults.push(`${operation.id} ${sort}: ${answer.status} ${Buffer.from(cursor, 'base64url').toString()}`);
        }
      }
    }
    tried(`edited cursors on ${context.dialect}`, `${sent} in ${seen.join(', ')}`);
    expect(faults).toEqual([]);
    expect(seen.length).toBeGreaterThan(0);
  });

  /** The list with one row a page, by the first role that has two rows in it. */
  async function firstPage(operation: Operation, call: Call, sort: string): Promise<{ call: Call; role: Role; cursor: string } | undefined> {
    const [path = '', query = ''] = call.path.split('?');
    const kept = query.split('&').filter((part) => part !== '' && !/^(limit|q)=/.test(part));
    const small = { ...call, path: `${path}?${[...kept, 'limit=1', ...(sort === '' ? [] : [`sort=${sort}`])].join('&')}` };
    for (const role of ROLES) {
      const { status, body } = await send(operation, small, role);
      if (status === 200 && body.nextCursor) return { call: small, role, cursor: body.nextCursor };
    }
    return undefined;
  }

  async function send({ id, method }: Operation, call: Call, role: Role = roleOf(id)): Promise<Answer> {
    const { body, version, path } = call;
    const client = await world.client(role, 'own', call);
    return client.request(method, path, { ...(body ? { body } : {}), ...(version === undefined ? {} : { version }) });
  }
});

function roleOf(operation: string): Role {
  if (operation.startsWith('users.')) return 'admin';
  return operation.startsWith('projects.') || operation.startsWith('fields.') ? 'manager' : 'coach';
}

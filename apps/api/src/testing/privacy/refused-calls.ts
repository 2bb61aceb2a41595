import { ROLES, type Role } from '@valopolku/domain';
import { withMissingId, type Call } from '../permissions/cells.js';
import type { PermissionWorld } from '../permissions/permission-world.js';
import type { Operation } from '../permissions/run-cells.js';
import { SAMPLES } from '../permissions/index.generated.js';
import type { TestAnswer, TestClient } from '../test-client.js';
import { CANARY, oneCanaryEach, withCanaries } from './personal-values.js';

export interface Refused {
  operation: string;
  how: 'anonymous' | 'otherOrganisation' | 'missing' | 'otherRole' | 'badBody' | 'badAddress';
  answer: TestAnswer<Record<string, unknown>>;
}

/** One operation called in every way that is not right, on real records. */
export async function refusedCalls(world: PermissionWorld, operation: Operation): Promise<Refused[]> {
  const call = await SAMPLES[operation.id]?.(world);
  if (!call) return [];
  const role = await roleFor(world, operation, call);
  const send = async (how: Refused['how'], client: TestClient, changed: Partial<Call> = {}): Promise<Refused> => {
    const { path, body, version } = { ...call, ...changed };
    const answer = await client.request<Record<string, unknown>>(operation.method, path, { ...(body ? { body } : {}), ...(version === undefined ? {} : { version }) });
    return { operation: operation.id, how, answer };
  };
  const own = await world.client(role, 'own', call);
  const elsewhere = await world.client(role, 'otherOrganisation', call);
  const missing = withMissingId(call.path);
  const odd = `?q=${encodeURIComponent(CANARY)}&cursor=${encodeURIComponent(CANARY)}&status=${encodeURIComponent(CANARY)}`;
  const bodies = call.body ? [withCanaries(call.body) as object, ...oneCanaryEach(call.body)] : [];
  return Promise.all([
    send('anonymous', world.api.anonymous()),
    send('otherOrganisation', elsewhere),
    ...(missing === undefined ? [] : [send('missing', elsewhere, { path: missing }), send('badAddress', own, { path: call.path.replace(/[0-9a-f-]{36}/, encodeURIComponent(CANARY)) })]),
    ...ROLES.filter((other) => other !== role && other !== 'trainee').map(async (other) => send('otherRole', await world.client(other, 'own', call))),
    send('badAddress', own, { path: `${call.path.split('?', 1)[0] ?? ''}${odd}` }),
    ...bodies.map((body) => send('badBody', own, { body })),
  ]);
}

/** The first role that may do it at all: whatever its body, it is not told 403. */
async function roleFor(world: PermissionWorld, { method }: Operation, call: Call): Promise<Role> {
  for (const role of ['coach', 'manager', 'admin', 'trainee'] as const) {
    const client = await world.client(role, 'own', call);
    const answer = await client.request(method, call.path, { body: { unexpected: CANARY }, version: 99 });
    if (answer.status !== 403) return role;
  }
  return 'coach';
}

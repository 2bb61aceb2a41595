import { afterEach, beforeAll, expect, it } from '@jest/globals';
import type { RoleCheckResponse, RoleGrantListResponse, UserListResponse, UserResponse } from '@valopolku/contracts';
import { BUILT_PASSWORD, userRequest } from '@valopolku/testing';
import { RegularTasks } from '../../platform/regular/regular-tasks.js';
import { CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { TEST_NOW } from '../test-app.js';
import type { TestClient } from '../test-client.js';
import type { TestUser } from '../test-users.js';
import { tried } from '../tried.js';
import { dice } from './dice.js';

const OWN_PASSWORD = 'seitsemän kuivaa saapasta';
const CASES = ['coach', 'staff', 'manager'] as const;

describeOnBothDatabases('an admin who tries for a day to see a case from the own account', (context) => {
  let world: CaseWorld;
  let traineeId: string;
  let periodId: string;
  let attacker: TestUser;
  let aliases: { id: string; client: TestClient }[];

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    ({ traineeId, id: periodId } = await world.refer());
    attacker = await context.api.user(['admin']);
    // A second admin who is away, and never answers.
    await context.api.user(['admin']);
  });
  afterEach(() => context.api.clock.fix(TEST_NOW));

  /** Another account of the same person's, with an admin's role. */
  async function makeAlias(as: TestClient, n: number): Promise<{ id: string; client: TestClient } | undefined> {
    const email = `alias${n}@test.invalid`;
    const { status, body } = await as.post<{ id: string }>('/users', { body: userRequest({ roles: ['admin'], email, municipalityCodes: [], fieldIds: [] }) });
    if (status !== 201) return undefined;
    const client = await context.api.anonymous().signIn({ email, password: BUILT_PASSWORD });
    await client.patch('/session/password', { body: { currentPassword: BUILT_PASSWORD, newPassword: OWN_PASSWORD } });
    return { id: body.id, client };
  }

  it('does not', async () => {
    const { seed, upTo } = dice();
    let steps = 0;
    aliases = [];
    for (let hour = 0; hour < 24; hour += 1) {
      context.api.clock.fix(new Date(Date.parse(TEST_NOW) + hour * 3600_000 - (hour === 0 ? 0 : 1)).toISOString());
      await context.api.get(RegularTasks).runAll();
      const own = await context.api.signedIn(attacker);
      const hands = [own, ...(await Promise.all(aliases.slice(0, 3).map(async (_, n) => context.api.anonymous().signIn({ email: `alias${n}@test.invalid`, password: OWN_PASSWORD }))))];
      const hand = (): TestClient => hands[upTo(hands.length)] ?? own;
      for (let n = 0; n < 8; n += 1) {
        steps += 1;
        const as = hand();
        const version = (await own.get<{ version: number }>(`/users/${attacker.userId}`)).body.version;
        const role = CASES[upTo(CASES.length)] ?? 'coach';
        const grants = (await as.get<RoleGrantListResponse>('/role-grants')).body.items ?? [];
        const moves: (() => Promise<unknown>)[] = [
          () => as.patch(`/users/${attacker.userId}`, { version, body: { roles: ['admin', role] } }),
          () => as.patch(`/users/${attacker.userId}`, { version, body: { roles: [role, 'admin'], municipalityCodes: ['684'], fieldIds: [world.fieldId] } }),
          () => as.patch(`/users/${attacker.userId}`, { version, body: { environmentIds: [world.environmentId], active: true } }),
          async () => { const made = aliases.length < 3 ? await makeAlias(as, aliases.length) : undefined; if (made) aliases.push(made); },
          async () => { for (const { id, version: of } of grants) await as.post(`/role-grants/${id}/confirmation`, { version: of }); },
          async () => { for (const { id, version: of } of grants) await own.post(`/role-grants/${id}/confirmation`, { version: of }); },
          async () => { const check = (await as.get<RoleCheckResponse>('/role-check')).body; await as.patch('/role-check', { version: check.version, body: { check: upTo(2) === 0 ? 'off' : 'waitADay' } }); },
          () => as.post('/deputies', { body: { coachId: world.coach.userId, deputyId: attacker.userId, startsOn: '2026-03-16', endsOn: '2026-03-31' } }),
        ];
        await moves[upTo(moves.length)]?.();
        const seen = await Promise.all([`/trainees/${traineeId}`, `/coaching-periods/${periodId}`, '/coaching-periods', '/trainees?q=a', '/my-day'].map(async (path) => (await own.get(path)).status));
        expect([hour, n, seen]).toEqual([hour, n, [403, 403, 403, 403, 403]]);
      }
    }
    const { items } = (await (await context.api.signedIn(attacker)).get<UserListResponse>('/users?role=admin')).body;
    expect(items.filter(({ roles }) => roles.some((role) => role !== 'admin'))).toEqual([]);
    tried(`an admin for a day (seed ${seed})`, `${steps} moves with ${aliases.length} accounts besides: no case seen from an admin’s account`);
  });

  it('nor signs in as somebody else, with an address and a password of the own choosing', async () => {
    const { seed, upTo } = dice();
    const victims = await Promise.all([context.api.user(['coach']), context.api.user(['manager']), context.api.user(['trainee'], { traineeId })]);
    const EMAIL = 'oma.osoite@test.invalid';
    let steps = 0;
    for (let hour = 0; hour < 24; hour += 1) {
      context.api.clock.fix(new Date(Date.parse(TEST_NOW) + hour * 3600_000 - (hour === 0 ? 0 : 1)).toISOString());
      const own = await context.api.signedIn(attacker);
      const hands = [own, ...(await Promise.all(aliases.map((_, n) => context.api.anonymous().signIn({ email: `alias${n}@test.invalid`, password: OWN_PASSWORD }))))];
      for (const victim of victims) {
        const as = hands[upTo(hands.length)] ?? own;
        const of = (await own.get<UserResponse>(`/users/${victim.userId}`)).body;
        const change = (body: object): Promise<unknown> => as.patch(`/users/${victim.userId}`, { version: of.version, body });
        const moves = [
          () => change({ email: EMAIL }), () => change({ password: OWN_PASSWORD }), () => change({ email: EMAIL, password: OWN_PASSWORD }),
          () => change({ active: !of.active }), () => change({ active: false, password: OWN_PASSWORD }), () => change({ roles: [...of.roles, 'staff'] }),
          () => as.post('/users', { body: { ...userRequest({ roles: ['trainee'], email: `uusi${steps}@test.invalid` }), traineeId } }),
        ];
        for (let n = 0; n < 3; n += 1) await moves[upTo(moves.length)]?.();
        steps += 3;
        const entered = await context.api.anonymous().post('/session', { body: { email: EMAIL, password: OWN_PASSWORD } });
        expect([hour, victim.roles, entered.status === 201]).toEqual([hour, victim.roles, false]);
      }
    }
    const accounts = (await (await context.api.signedIn(attacker)).get<UserListResponse>('/users?role=trainee&limit=200')).body.items;
    expect(accounts.map(({ id }) => id)).toEqual([victims[2]?.userId]);
    tried(`an admin and others’ accounts (seed ${seed})`, `${steps} moves on ${victims.length} accounts: none entered with an address and a password of the admin’s`);
  });
});

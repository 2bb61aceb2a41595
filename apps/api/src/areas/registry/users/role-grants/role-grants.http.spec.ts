import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { RoleCheckResponse, RoleGrantListResponse, UserResponse } from '@valopolku/contracts';
import type { Role } from '@valopolku/domain';
import { userRequest } from '@valopolku/testing';
import { sql } from '../../../../platform/database/sql.js';
import { RegularTasks } from '../../../../platform/regular/regular-tasks.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../../../testing/test-app.js';
import type { TestClient } from '../../../../testing/test-client.js';
import type { TestUser } from '../../../../testing/test-users.js';

const later = (hours: number): string => new Date(Date.parse(TEST_NOW) + hours * 3600_000).toISOString();
let organisations = 0;

describeOnBothDatabases('a role that opens cases, for an admin', (context) => {
  let organisationId: string;
  let users: TestUser[];
  let clients: TestClient[];
  const client = (n: number): TestClient => clients[n] ?? context.api.anonymous();
  const id = (n: number): string => users[n]?.userId ?? '';

  /** Admins of an organisation of their own: the first asks, the second is concerned, the others may confirm. */
  const admins = async (count: number): Promise<void> => {
    users = [];
    for (let n = 0; n < count; n += 1) users.push(await context.api.user(['admin'], { organisationId }));
    clients = await Promise.all(users.map((user) => context.api.signedIn(user)));
  };
  const give = (roles: Role[], version = 1, n = 1) => client(0).patch<UserResponse>(`/users/${id(n)}`, { version, body: { roles } });
  const roles = async (n = 1) => (await client(0).get<UserResponse>(`/users/${id(n)}`)).body;
  const waiting = async (n = 0) => (await client(n).get<RoleGrantListResponse>('/role-grants')).body.items;
  const decide = async (n: number, verb: string) => {
    const [grant] = await waiting();
    const { status, body } = await client(n).post<{ code?: string } | undefined>(`/role-grants/${grant?.id ?? ''}/${verb}`, { version: grant?.version ?? 0 });
    return `${status} ${body?.code ?? ''}`.trim();
  };
  const choose = async (check: string) => {
    const { version } = (await client(0).get<RoleCheckResponse>('/role-check')).body;
    return (await client(0).patch<RoleCheckResponse>('/role-check', { version, body: { check } })).body;
  };
  const told = async (n: number) => (await context.api.database.rows<{ kind: string }>(sql`SELECT kind FROM notification WHERE user_id = ${id(n)} AND seen_at IS NULL ORDER BY at, id`)).map(({ kind }) => kind);
  const kinds = async () => (await context.api.database.rows<{ kind: string }>(sql`SELECT kind FROM audit_event WHERE organisation_id = ${organisationId} AND kind LIKE 'role%' ORDER BY seq`)).map(({ kind }) => kind);

  beforeEach(() => {
    context.api.clock.fix(TEST_NOW);
    organisations += 1;
    organisationId = `01950000-0000-7000-8000-00000001${String(organisations).padStart(4, '0')}`;
  });
  afterEach(() => context.api.clock.fix(TEST_NOW));

  it('waits for a second admin, who is neither the one who asked nor the one concerned', async () => {
    await admins(3);
    const asked = await give(['admin', 'coach']);
    expect([asked.status, asked.body]).toMatchObject([200, { roles: ['admin'], awaitedRoles: ['coach'] }]);
    expect(await waiting()).toMatchObject([{ user: { id: id(1) }, roles: ['coach'], askedBy: { id: id(0) }, effectiveAt: null, abilities: ['roleGrant.withdraw'] }]);
    expect([(await waiting(1))[0]?.abilities, (await waiting(2))[0]?.abilities]).toEqual([['roleGrant.withdraw'], ['roleGrant.confirm', 'roleGrant.withdraw']]);
    expect((await client(1).get('/coaching-periods')).status).toBe(403);
    expect([await decide(0, 'confirmation'), await decide(1, 'confirmation')]).toEqual(['409 ownGrant', '409 ownGrant']);
    expect([await told(1), await told(2)]).toEqual([[], ['roleAwaitsConfirmation']]);
    expect(await decide(2, 'confirmation')).toBe('204');
    expect(await roles()).toMatchObject({ roles: ['coach', 'admin'], awaitedRoles: [] });
    expect((await client(1).get('/coaching-periods')).status).toBe(200);
    expect([await waiting(), await told(1), await told(2)]).toEqual([[], ['accountChangedByOther'], []]);
    expect(await kinds()).toEqual(['roleGrant.asked', 'roleGrant.confirmed']);
  });

  it('waits for a day where nobody else could confirm it, and either admin may withdraw it', async () => {
    await admins(2);
    await give(['admin', 'manager']);
    expect(await waiting()).toMatchObject([{ roles: ['manager'], effectiveAt: later(24) }]);
    context.api.clock.fix(later(23.9));
    await context.api.get(RegularTasks).runAll();
    expect((await context.api.database.rows(sql`SELECT id FROM role_grant WHERE organisation_id = ${organisationId} AND state = 'waiting'`))).toHaveLength(1);
    context.api.clock.fix(later(24));
    await context.api.get(RegularTasks).runAll();
    expect((await context.api.database.rows(sql`SELECT id FROM role_grant WHERE organisation_id = ${organisationId} AND state = 'waited'`))).toHaveLength(1);
    expect(await kinds()).toEqual(['roleGrant.asked', 'roleGrant.waited']);
  });

  it('is held back for a day more when the second admin has just been closed, or is one no longer', async () => {
    await admins(2);
    const check = async () => (await client(0).get<RoleCheckResponse>('/role-check')).body.check;
    expect(await check()).toBe('secondAdmin');
    await client(0).patch(`/users/${id(1)}`, { version: 1, body: { active: false } });
    expect(await check()).toBe('secondAdmin');
    const made = await client(0).post<UserResponse>('/users', { body: userRequest({ email: `${organisationId}@test.invalid`, roles: ['admin', 'manager'], municipalityCodes: [], fieldIds: [] }) });
    expect(made.body).toMatchObject({ roles: ['admin'], awaitedRoles: ['manager'] });
    expect((await waiting())[0]?.effectiveAt).toBe(later(24));
    context.api.clock.fix(later(24));
    clients[0] = await context.api.signedIn(users[0] as TestUser);
    await client(0).patch(`/users/${made.body.id}`, { version: 1, body: { active: false } });
    context.api.clock.fix(later(48));
    clients[0] = await context.api.signedIn(users[0] as TestUser);
    expect(await check()).toBe('off');
  });

  it('is told to whoever was an admin within a day too: one stood aside for a second reads of it afterwards', async () => {
    await admins(4);
    await client(0).patch(`/users/${id(2)}`, { version: 1, body: { active: false } });
    await client(0).patch(`/users/${id(3)}`, { version: 1, body: { roles: ['staff'] } });
    await give(['admin', 'coach']);
    await choose('off');
    const email = `sivussa${organisations}@test.invalid`;
    await client(0).post('/users', { body: userRequest({ email, roles: ['admin'], municipalityCodes: [], fieldIds: [] }) });
    await client(0).post('/users', { body: userRequest({ email: `v${email}`, roles: ['coach'], municipalityCodes: [], fieldIds: [] }) });
    const about = ['roleAwaitsConfirmation', 'roleCheckWeakened', 'accountMadeAdmin', 'accountReachSet'];
    for (const n of [2, 3]) expect([n, (await told(n)).includes('adminEnded')]).toEqual([n, true]);
    // The fourth is staff now, whose account opens cases: the third is told of that as well.
    expect((await told(2)).filter((kind) => about.includes(kind))).toEqual(['accountReachSet', ...about]);
    expect((await told(3)).filter((kind) => about.includes(kind))).toEqual(about);
    context.api.clock.fix(later(24));
    clients[0] = await context.api.signedIn(users[0] as TestUser);
    await client(0).post('/users', { body: userRequest({ email: `w${email}`, roles: ['admin'], municipalityCodes: [], fieldIds: [] }) });
    for (const n of [2, 3]) expect([n, (await told(n)).filter((kind) => kind === 'accountMadeAdmin').length]).toEqual([n, 1]);
  });

  it('is withdrawn by any admin, and asked for once', async () => {
    await admins(3);
    await give(['admin', 'coach']);
    await give(['admin', 'coach'], 2);
    expect(await waiting()).toHaveLength(1);
    await give(['admin', 'coach', 'staff'], 3);
    expect(await waiting()).toMatchObject([{ roles: ['coach', 'staff'] }]);
    const [grant] = await waiting();
    expect(await decide(1, 'withdrawal')).toBe('204');
    expect((await client(2).post<{ code: string }>(`/role-grants/${grant?.id ?? ''}/confirmation`, { version: 2 })).body.code).toBe('grantDecided');
    expect([await roles(), await waiting()]).toMatchObject([{ roles: ['admin'], awaitedRoles: [] }, []]);
  });

  it.each<[what: string, roles: Role[] | null, body: object, state: object]>([
    ['is taken back with the role', null, { roles: ['admin'] }, { roles: ['admin'], awaitedRoles: [] }],
    ['ends with the admin’s role', null, { roles: ['staff'] }, { roles: ['staff'], awaitedRoles: [] }],
    ['ends with the account', null, { active: false }, { active: false, awaitedRoles: [] }],
    ['ends with the account, whatever is asked besides', null, { active: false, roles: ['admin', 'coach'] }, { active: false, awaitedRoles: [] }],
    ['ends when the role holds at once', null, { roles: ['coach', 'manager'] }, { roles: ['coach', 'manager'], awaitedRoles: [] }],
    ['is what was asked last', ['admin', 'coach', 'staff'], { roles: ['admin', 'staff'] }, { roles: ['admin'], awaitedRoles: ['staff'] }],
    ['stays with a change of the name', null, { name: 'Uusi Nimi' }, { roles: ['admin'], awaitedRoles: ['coach'] }],
  ])('%s', async (_, asked, body, state) => {
    await admins(3);
    await give(asked ?? ['admin', 'coach']);
    expect(await told(2)).toEqual(['roleAwaitsConfirmation']);
    expect((await client(0).patch(`/users/${id(1)}`, { version: 2, body })).body).toMatchObject(state);
    const { awaitedRoles } = state as { awaitedRoles: Role[] };
    expect([(await client(0).get<UserResponse>(`/users/${id(1)}`)).body, (await waiting()).map((grant) => grant.roles)]).toMatchObject([state, awaitedRoles.length > 0 ? [awaitedRoles] : []]);
    expect((await told(2)).filter((kind) => kind === 'roleAwaitsConfirmation')).toHaveLength(awaitedRoles.length > 0 ? 1 : 0);
  });

  it('is told to the one concerned only when it changes something, also with the whole form saved', async () => {
    await admins(3);
    const { name, email, language } = (await client(0).get<UserResponse>(`/users/${id(1)}`)).body;
    const form = { name, email, language, municipalityCodes: [], fieldIds: [], environmentIds: [], password: null };
    await client(0).patch(`/users/${id(1)}`, { version: 1, body: { ...form, roles: ['coach', 'admin'] } });
    await client(0).patch(`/users/${id(1)}`, { version: 2, body: { ...form, roles: ['admin'] } });
    expect([await told(1), await waiting()]).toEqual([[], []]);
  });

  it('is not confirmed by an admin whom somebody made, or whose password somebody set, within a day', async () => {
    await admins(3);
    const made = await client(0).post<UserResponse>('/users', { body: userRequest({ roles: ['admin'], email: `uusi${organisations}@test.invalid`, municipalityCodes: [], fieldIds: [] }) });
    await client(0).patch(`/users/${id(2)}`, { version: 1, body: { email: `muu${organisations}@test.invalid` } });
    await give(['admin', 'coach']);
    expect([made.status, await decide(2, 'confirmation')]).toEqual([201, '409 confirmerTooNew']);
    context.api.clock.fix(later(24));
    clients[2] = await context.api.anonymous().signIn({ email: `muu${organisations}@test.invalid`, password: users[2]?.password ?? '' });
    clients[0] = await context.api.signedIn(users[0] as TestUser);
    expect(await decide(2, 'confirmation')).toBe('204');
  });

  it('waits also when a coach becomes an admin, and when a new account has both', async () => {
    await admins(3);
    users[1] = await context.api.user(['coach'], { organisationId });
    expect((await give(['coach', 'manager', 'admin'])).body).toMatchObject({ roles: ['coach', 'manager'], awaitedRoles: ['admin'] });
    const both = await client(0).post<UserResponse>('/users', { body: userRequest({ roles: ['admin', 'coach'], email: `molemmat${organisations}@test.invalid`, municipalityCodes: [], fieldIds: [] }) });
    expect(both.body).toMatchObject({ roles: ['admin'], awaitedRoles: ['coach'] });
  });

  it('is checked as the organisation chose: stricter at once, weaker from the next day', async () => {
    await admins(3);
    expect((await client(0).get('/role-check')).body).toMatchObject({ check: 'secondAdmin', isStandard: true, version: 1 });
    expect(await choose('off')).toMatchObject({ check: 'secondAdmin', isStandard: false, next: 'off', nextFrom: later(24), version: 2 });
    expect((await give(['admin', 'coach'])).body.awaitedRoles).toEqual(['coach']);
    expect(await choose('secondAdmin')).toMatchObject({ check: 'secondAdmin', next: null });
    await choose('waitADay');
    context.api.clock.fix(later(24));
    clients[0] = await context.api.signedIn(users[0] as TestUser);
    expect((await client(0).get('/role-check')).body).toMatchObject({ check: 'waitADay', next: null });
    expect((await client(0).patch('/role-check', { version: 1, body: { check: 'off' } })).status).toBe(412);
    await give(['admin', 'coach', 'staff'], 2);
    expect(await waiting()).toMatchObject([{ roles: ['coach', 'staff'], effectiveAt: later(48) }]);
    expect(await kinds()).toEqual(['roleCheck.changed', 'roleGrant.asked', 'roleCheck.changed', 'roleCheck.changed', 'roleGrant.withdrawn', 'roleGrant.asked']);
  });

  it('is given at once where there is one admin, and after a day of "off"', async () => {
    await admins(1);
    users[1] = await context.api.user(['coach'], { organisationId });
    expect((await give(['coach', 'admin'])).body).toMatchObject({ roles: ['coach', 'admin'], awaitedRoles: [] });
  });
});

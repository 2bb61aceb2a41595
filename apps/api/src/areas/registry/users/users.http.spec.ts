import { beforeAll, expect, it } from '@jest/globals';
import type { ColleagueListResponse, CreateUserRequest, UserListResponse, UserResponse } from '@valopolku/contracts';
import { BUILT_PASSWORD, userRequest } from '@valopolku/testing';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestAnswer, TestClient } from '../../../testing/test-client.js';
import { OTHER_ORGANISATION, TEST_PASSWORD, type TestUser } from '../../../testing/test-users.js';

interface Refusal {
  code: string;
  errors: { field: string; code: string }[];
}

describeOnBothDatabases('users over http', (context) => {
  let adminUser: TestUser;
  let admin: TestClient;

  const create = (overrides: Partial<CreateUserRequest> = {}): Promise<TestAnswer<UserResponse>> => admin.post<UserResponse>('/users', { body: userRequest(overrides) });
  const refused = (answer: TestAnswer<unknown>): string => {
    const { code, errors } = answer.body as Refusal;
    return `${answer.status} ${code}: ${errors.map((error) => `${error.field} ${error.code}`).join(', ')}`;
  };

  beforeAll(async () => {
    adminUser = await context.api.user(['admin']);
    admin = await context.api.signedIn(adminUser);
  });

  it('makes an account that can sign in, with roles and scopes', async () => {
    const made = await create({ email: 'Uusi.Valmentaja@Paja.invalid', roles: ['coach', 'manager'] });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      email: 'uusi.valmentaja@paja.invalid', roles: ['coach', 'manager'], municipalityCodes: ['684', '051'], active: true, version: 1,
      abilities: ['user.change', 'user.setPassword', 'user.deactivate'],
    });
    expect(made.text).not.toContain('argon2');
    expect((await admin.get<UserResponse>(`/users/${made.body.id}`)).body).toEqual(made.body);
    const signedIn = await context.api.signedIn({ ...adminUser, email: 'uusi.valmentaja@paja.invalid', password: BUILT_PASSWORD });
    // Another person knows the password, so nothing opens before it is changed.
    expect((await signedIn.get('/colleagues')).body).toMatchObject({ status: 403, code: 'passwordChangeRequired' });
  });

  it.each<[what: string, overrides: Partial<CreateUserRequest>, answer: string]>([
    ['a short password', { password: 'lyhyt' }, '400 invalidInput: password tooShort'],
    ['a common password', { password: 'Password 2026!' }, '422 passwordCommon: password passwordCommon'],
    ['the address as password', { email: 'ei.tunnus@paja.invalid', password: 'Ei-Tunnus-2026' }, '422 passwordOwnWords: password passwordOwnWords'],
    ['no role', { roles: [] }, '400 invalidInput: roles required'],
    ['an unknown municipality', { municipalityCodes: ['684', '999'] }, '422 unknownMunicipality: municipalityCodes.1 unknownMunicipality'],
    ['a field of nobody', { fieldIds: ['01950000-0000-7000-8000-00000000dead'] }, '422 unknownWorkField: fieldIds.0 unknownWorkField'],
    ['an environment of nobody', { environmentIds: ['01950000-0000-7000-8000-00000000dead'] }, '422 unknownEnvironment: environmentIds.0 unknownEnvironment'],
    ['a trainee', { roles: ['trainee'] }, '422 traineeAccountByCoach: roles traineeAccountByCoach'],
    ['a trainee among other roles', { roles: ['staff', 'trainee'] }, '422 traineeAccountByCoach: roles traineeAccountByCoach'],
  ])('refuses %s', async (_, overrides, answer) => {
    expect(refused(await create({ email: 'ei@paja.invalid', ...overrides }))).toBe(answer);
    expect((await admin.get<UserListResponse>('/users?q=ei@paja')).body.items).toEqual([]);
  });

  it('keeps an address for one account of the whole installation', async () => {
    const other = await context.api.user(['coach'], { organisationId: OTHER_ORGANISATION, email: 'varattu@paja.invalid' });
    expect(refused(await create({ email: 'Varattu@paja.invalid' }))).toBe('409 emailTaken: email emailTaken');
    expect((await admin.get(`/users/${other.userId}`)).status).toBe(404);
    expect((await admin.patch(`/users/${other.userId}`, { version: 1, body: { name: 'Muu' } })).status).toBe(404);
  });

  it('ends the sessions of a user whose password changes or account closes', async () => {
    const user = await context.api.user(['staff']);
    const [phone, desk] = [await context.api.signedIn(user), await context.api.signedIn(user)];
    const changed = await admin.patch<UserResponse>(`/users/${user.userId}`, { version: 1, body: { password: 'toinen-salasana-2' } });
    expect([changed.status, changed.body.version]).toEqual([200, 2]);
    expect([(await phone.get('/session')).status, (await desk.get('/session')).status]).toEqual([401, 401]);
    const again = await context.api.signedIn({ ...user, password: 'toinen-salasana-2' });
    await admin.patch(`/users/${user.userId}`, { version: 2, body: { active: false } });
    expect((await again.get('/session')).status).toBe(401);
    expect((await context.api.anonymous().post('/session', { body: { email: user.email, password: 'toinen-salasana-2' } })).status).toBe(401);
  });

  it('keeps of a request nothing that a password could be guessed by: a retry is known without it', async () => {
    const request = userRequest({ email: 'uusinta@paja.invalid' });
    const headers = { 'idempotency-key': 'the-same-wish-twice' };
    const first = await admin.post<UserResponse>('/users', { body: request, headers });
    const again = await admin.post<UserResponse>('/users', { body: { ...request, password: 'aivan-toinen-salasana' }, headers });
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect((await admin.post('/users', { body: { ...request, name: 'Joku Muu' }, headers })).status).toBe(422);
  });

  it('leaves the own password to where the present one is asked', async () => {
    const version = (await admin.get<UserResponse>(`/users/${adminUser.userId}`)).body.version;
    expect(refused(await admin.patch(`/users/${adminUser.userId}`, { version, body: { password: 'toinen-salasana-2' } }))).toBe('409 ownAccount: password ownAccount');
    expect((await context.api.signedIn({ ...adminUser, password: TEST_PASSWORD }))).toBeDefined();
  });

  it('lets nobody lock the own account or the organisation out', async () => {
    const own = await admin.get<UserResponse>(`/users/${adminUser.userId}`);
    expect(own.body.abilities).toEqual(['user.change']);
    const { version } = own.body;
    expect(refused(await admin.patch(`/users/${adminUser.userId}`, { version, body: { roles: ['coach'] } }))).toContain('roles ownAccount');
    expect(refused(await admin.patch(`/users/${adminUser.userId}`, { version, body: { active: false } }))).toContain('active ownAccount');
  });

  it('lists by family name and searches by the beginnings of words', async () => {
    for (const [name, email] of [['Eino Öst', 'eino-1@list.invalid'], ['Aada Zetterman', 'aada-2@list.invalid'], ['Outi Ääri', 'outi-3@list.invalid']] as const) await create({ name, email });
    const { body } = await admin.get<UserListResponse>('/users?q=list.invalid');
    expect(body.items.map((item) => item.name)).toEqual(['Aada Zetterman', 'Outi Ääri', 'Eino Öst']);
    const byAddress = await Promise.all(['eino-1@', 'aada-2@', 'outi-3@'].map((q) => admin.get<UserListResponse>(`/users?q=${q}`)));
    expect(byAddress.map((answer) => answer.body.items.map((item) => item.name))).toEqual([['Eino Öst'], ['Aada Zetterman'], ['Outi Ääri']]);
    const names = (await admin.get<UserListResponse>('/users?role=coach&limit=200')).body.items.map((item) => item.name);
    expect(names.filter((name) => /Öst|Zetterman|Ääri/.test(name))).toEqual(['Aada Zetterman', 'Outi Ääri', 'Eino Öst']);
  });

  it('names colleagues without addresses, and only to those who work here', async () => {
    const staff = await context.api.signedIn(await context.api.user(['staff'], { name: 'Ohjaaja Olli' }));
    const { body, text } = await staff.get<ColleagueListResponse>('/colleagues?role=staff');
    expect(body.items.map((item) => item.name)).toContain('Ohjaaja Olli');
    expect(text).not.toContain('@');
    for (const role of ['coach', 'staff', 'manager'] as const) expect((await (await context.api.signedIn(await context.api.user([role]))).get('/users')).status).toBe(403);
    const trainee = await context.api.signedIn(await context.api.user(['trainee'], { traineeId: '01950000-0000-7000-8000-0000000000aa' }));
    expect((await trainee.get('/colleagues')).status).toBe(403);
  });
});

import { beforeAll, expect, it } from '@jest/globals';
import type { AccessLogResponse, CoachingPeriodResponse, SessionResponse, TraineeAccountResponse } from '@valopolku/contracts';
import { CaseWorld } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestAnswer, TestClient } from '../../../../testing/test-client.js';
import { sql } from '../../../../platform/database/sql.js';

const NEW_PASSWORD = 'ihan-oma-salasana';

interface Refusal {
  code: string;
  errors: { field: string; code: string }[];
}

describeOnBothDatabases('a trainee’s own account', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  let person: CoachingPeriodResponse;
  let made: TestAnswer<TraineeAccountResponse>;

  const path = (traineeId = person.traineeId): string => `/trainees/${traineeId}/account`;
  const read = async () => (await coach.get<TraineeAccountResponse>(path())).body.account;
  const signIn = (email: string, password: string) => context.api.anonymous().post<SessionResponse>('/session', { body: { email, password } });

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    coach = await context.api.signedIn(world.coach);
    person = await world.inPhase('onboarding', {});
  });

  it('is made by the coach; its password is told once and kept nowhere', async () => {
    expect(await read()).toBeNull();
    made = await coach.post<TraineeAccountResponse>(path(), { body: { email: 'Oma@Testi.invalid' }, headers: { 'idempotency-key': 'account-1-of-one' } });
    expect([made.status, made.body]).toMatchObject([201, { account: { email: 'oma@testi.invalid', active: true, mustChangePassword: true } }]);
    const password = made.body.password ?? '';
    expect(password).toMatch(/^([a-z2-9]{5}-){2}[a-z2-9]{5}$/);
    expect((await coach.get<TraineeAccountResponse>(path())).text).not.toContain(password);
    const kept = await context.api.database.rows<{ answer: string | null }>(sql`SELECT answer FROM idempotency_record`);
    const told = await context.api.database.rows<{ payload: string }>(sql`SELECT payload FROM audit_detail`);
    expect(JSON.stringify([kept, told])).not.toContain(password);
  });

  it('is one of one person, with an address that nobody else has', async () => {
    const again = await coach.post<Refusal>(path(), { body: { email: 'toinen@testi.invalid' }, headers: { 'idempotency-key': 'account-1-of-one' } });
    expect([again.status, again.body.code]).toEqual([409, 'traineeAccountExists']);
    const other = await world.inPhase('onboarding', {});
    const taken = await coach.post<Refusal>(path(other.traineeId), { body: { email: 'oma@testi.invalid' } });
    expect([taken.status, taken.body.errors]).toMatchObject([409, [{ field: 'email', code: 'emailTaken' }]]);
    const bad = await coach.post<Refusal>(path(other.traineeId), { body: { email: 'ei osoite' } });
    expect([bad.status, bad.body.errors]).toMatchObject([400, [{ field: 'email', code: 'invalidEmail' }]]);
    expect((await coach.get<TraineeAccountResponse>(path(other.traineeId))).body.account).toBeNull();
  });

  it('opens nothing before the first password is changed', async () => {
    const trainee = await context.api.anonymous().signIn({ email: 'oma@testi.invalid', password: made.body.password ?? '' });
    expect((await trainee.get<SessionResponse>('/session')).body).toMatchObject({ roles: ['trainee'], traineeId: person.traineeId, mustChangePassword: true });
    expect((await trainee.get('/my-path')).body).toMatchObject({ status: 403, code: 'passwordChangeRequired' });
    const body = { currentPassword: made.body.password ?? '', newPassword: NEW_PASSWORD };
    const changed = await trainee.patch<SessionResponse>('/session/password', { body });
    expect([changed.status, changed.body]).toMatchObject([200, { mustChangePassword: false }]);
    expect((await trainee.get('/my-path')).status).toBe(200);
    expect(await read()).toMatchObject({ mustChangePassword: false });
    expect([(await signIn('oma@testi.invalid', made.body.password ?? '')).status, (await signIn('oma@testi.invalid', NEW_PASSWORD)).status]).toEqual([401, 200]);
  });

  it('gets a new first password from the coach, who needs its version; its sessions end', async () => {
    const trainee = await context.api.anonymous().signIn({ email: 'oma@testi.invalid', password: NEW_PASSWORD });
    const version = (await read())?.version ?? 0;
    expect((await coach.post(`${path()}/password`)).status).toBe(428);
    expect((await coach.post(`${path()}/password`, { version: version - 1 })).status).toBe(412);
    const given = await coach.post<TraineeAccountResponse>(`${path()}/password`, { version });
    expect([given.status, given.body.account]).toMatchObject([200, { mustChangePassword: true }]);
    expect((await trainee.get('/session')).status).toBe(401);
    expect([(await signIn('oma@testi.invalid', NEW_PASSWORD)).status, (await signIn('oma@testi.invalid', given.body.password ?? '')).status]).toEqual([401, 200]);
  });

  it('is closed and opened again, and its address put right', async () => {
    const closed = await coach.patch<TraineeAccountResponse>(path(), { version: (await read())?.version ?? 0, body: { active: false } });
    expect([closed.status, closed.body.account]).toMatchObject([200, { active: false }]);
    expect((await signIn('oma@testi.invalid', NEW_PASSWORD)).status).toBe(401);
    const opened = await coach.patch<TraineeAccountResponse>(path(), { version: closed.body.account?.version ?? 0, body: { active: true, email: 'uusi@testi.invalid' } });
    expect(opened.body.account).toMatchObject({ active: true, email: 'uusi@testi.invalid' });
  });

  it('is not for a coach next door, staff or a manager', async () => {
    const next = await context.api.signedIn(await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] }));
    await next.post(`/trainees/${person.traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } });
    expect([(await next.get(path())).status, (await next.post(path(), { body: { email: 'x@testi.invalid' } })).status]).toEqual([403, 403]);
    const staff = await context.api.signedIn(await context.api.user(['staff'], { environmentIds: [world.environmentId] }));
    expect((await staff.get(path())).status).toBe(403);
    const stranger = await context.api.signedIn(await context.api.user(['coach']));
    expect((await stranger.get(path())).status).toBe(404);
  });

  it('stands among what was done with the person’s data', async () => {
    const log = await coach.get<AccessLogResponse>(`/trainees/${person.traineeId}/access-log?limit=200`);
    expect(log.body.items.flatMap(({ acts }) => acts)).toContainEqual({ how: 'changed', what: 'account' });
    const events = await context.api.database.rows<{ kind: string }>(sql`SELECT e.kind FROM audit_event e JOIN audit_subject s ON s.event_id = e.id WHERE s.trainee_id = ${person.traineeId} AND e.kind LIKE 'traineeAccount.%' ORDER BY e.seq`);
    expect(events.map(({ kind }) => kind)).toEqual(['traineeAccount.created', 'traineeAccount.passwordGiven', 'traineeAccount.changed', 'traineeAccount.changed']);
  });
});

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { ProjectResponse, WorkLogResponse } from '@valopolku/contracts';
import { workLogRequest } from '@valopolku/testing';
import { v7 } from 'uuid';
import { CaseWorld } from '../../testing/case-world.js';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import type { TestUser } from '../../testing/test-users.js';
import { sql, type Sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { SessionCleaning } from '../session/session-cleaning.js';

const DAY = 24 * 3600 * 1000;
const newId = (): string => v7({ msecs: Date.parse(TEST_NOW) });

/** A kept answer holds a page of somebody's case: it is given again only to whoever sees the case as then. */
describeOnBothDatabases('a repeated request', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  let other: TestUser;
  let periodId: string;
  let traineeId: string;

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    other = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] });
    ({ id: periodId, traineeId } = await world.inPhase('skillBuilding'));
  });
  beforeEach(async () => {
    context.api.clock.fix(TEST_NOW);
    coach = await context.api.signedIn(world.coach);
    await giveTo(world.coach.userId);
  });

  const entry = (content: object = {}) => workLogRequest({ coachingPeriodId: periodId, environmentId: world.environmentId, minutes: 20, tasks: [{ workTaskId: world.workTaskId }], ...content });
  const log = (body: object, key?: string, client = coach) => client.post<WorkLogResponse & { code?: string }>('/work-logs', { body, ...(key ? { key } : {}) });
  /** Past the services, so that this spec stands whatever handing over asks for. */
  const write = (statement: Sql) => context.api.get(UnitOfWork).run(world.manager, () => context.api.database.execute(statement), 'factsRebuild');
  const giveTo = (userId: string) => write(sql`UPDATE coaching_period SET coach_id = ${userId} WHERE id = ${periodId}`);
  const moveTo = (code: string) => write(sql`UPDATE coaching_period SET municipality_code = ${code} WHERE id = ${periodId}`);
  /** The last access event of this coach about this person. */
  const lastEvent = () =>
    context.api.database.firstRow<{ operation: string; result: string }>(sql`SELECT e.operation, e.result FROM audit_event e JOIN audit_subject s ON s.event_id = e.id
      WHERE s.trainee_id = ${traineeId} AND e.user_id = ${world.coach.userId} AND e.kind = 'access' ORDER BY e.seq DESC`);
  const events = async () =>
    (await context.api.database.firstRow<{ n: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM audit_subject WHERE trainee_id = ${traineeId}`))?.n ?? 0;

  it.each([['a key', () => ({ key: randomUUID(), id: undefined })], ['an own id', () => ({ key: undefined, id: newId() })]])('with %s asks the scope first', async (_, made) => {
    const { key, id } = made();
    const body = entry(id ? { id } : {});
    const first = await log(body, key);
    const before = await events();
    expect([first.status, (await log(body, key)).body]).toEqual([201, first.body]);
    expect([await events(), await lastEvent()]).toEqual([before + 1, { operation: 'workLogs.create', result: 'ok' }]);

    await giveTo(other.userId);
    const outlined = await log(body, key);
    expect([outlined.status, outlined.body.code, outlined.text.includes(first.body.id)]).toEqual([403, 'reasonRequired', false]);
    expect(await lastEvent()).toEqual({ operation: 'workLogs.create', result: 'reasonRequired' });

    await moveTo('050');
    const unseen = await log(body, key);
    expect([unseen.status, unseen.body.code]).toEqual([404, 'notFound']);

    await moveTo('684');
    await giveTo(world.coach.userId);
    expect((await log(body, key)).body).toEqual(first.body);
  });

  it('of a page that has been opened with a reason meanwhile is told that it is done, and nothing more', async () => {
    const [body, key] = [entry(), randomUUID()];
    const first = await log(body, key);
    await giveTo(other.userId);
    const opener = await context.api.signedIn(world.coach);
    await opener.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Palaava asiakas' } });
    const again = await log(body, key, opener);
    expect([again.status, again.body.code, again.text.includes(first.body.id)]).toEqual([409, 'duplicate', false]);
  });

  it('gives the first answer whichever of key and id comes later', async () => {
    const [id, key] = [newId(), randomUUID()];
    const first = await log(entry({ id }));
    for (const repeated of [key, randomUUID(), undefined, key]) expect([(await log(entry({ id }), repeated)).body, await countOf(id)]).toEqual([first.body, 1]);
    expect([(await log(entry({ id, minutes: 30 }), key)).body.code, (await log(entry({ id, minutes: 30 }))).body.code]).toEqual(['idempotencyKeyReused', 'duplicate']);

    const both = { id: newId(), key: randomUUID() };
    const answers = await Promise.all([log(entry({ id: both.id }), both.key), log(entry({ id: both.id })), log(entry({ id: both.id }), both.key), log(entry({ id: both.id }), randomUUID())]);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await countOf(both.id)).toBe(1);
  });

  it('with an own id that exists is 409 after seven days: to its maker with the version, to others with nothing', async () => {
    const id = newId();
    const body = entry({ id, date: '2026-03-12' });
    await log(body);
    const changed = await coach.patch<WorkLogResponse>(`/work-logs/${id}`, { version: 1, body: { minutes: 120 } });
    expect(changed.headers.etag).toBe('"2"');
    context.api.clock.fix(new Date(Date.parse(TEST_NOW) + 8 * DAY).toISOString());
    // The regular cleaning forgets what is old.
    await context.api.get(SessionCleaning).clean();
    const later = await context.api.signedIn(world.coach);
    const again = await log(body, undefined, later);
    expect([again.status, again.body.code, again.headers.etag, again.text.includes('minutes')]).toEqual([409, 'duplicate', '"2"', false]);
    const kept = await context.api.database.firstRow<{ answer: string | null }>(sql`SELECT answer FROM idempotency_record WHERE request_key = ${`id:${id}`}`);
    expect(kept).toEqual({ answer: null });
    await giveTo(other.userId);
    expect((await log(body, undefined, later)).status).toBe(403);
    const theirs = await log(body, undefined, await context.api.signedIn(other));
    expect([theirs.status, theirs.headers.etag]).toEqual([409, undefined]);
  });

  it('about nobody is asked by role', async () => {
    const user = await context.api.user(['manager']);
    const client = await context.api.signedIn(user);
    const body = { id: newId(), name: 'Valo', code: `V${user.userId.slice(0, 6)}`, startsOn: '2026-01-01', endsOn: '2026-12-31', municipalityCodes: ['684'], planned: {} };
    const first = await client.post<ProjectResponse>('/projects', { body });
    expect([first.status, (await client.post('/projects', { body })).body]).toEqual([201, first.body]);
    await write(sql`UPDATE app_user SET roles = '["coach"]' WHERE id = ${user.userId}`);
    expect((await client.post('/projects', { body })).status).toBe(403);
    // Again as the log tells.
    await write(sql`UPDATE app_user SET roles = '["manager"]' WHERE id = ${user.userId}`);
  });

  it('takes no key that looks like an id', async () => {
    expect((await log(entry(), `id:${newId()}`)).status).toBe(400);
  });

  async function countOf(id: string): Promise<number> {
    return (await context.api.database.firstRow<{ n: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM work_log WHERE id = ${id}`))?.n ?? 0;
  }

  it('asks which places are known too: a prohibition hides them from who sees the case as before', async () => {
    const next = await context.api.user(['coach']);
    const period = await world.inPhase('skillBuilding');
    const manager = await context.api.signedIn(world.manager);
    const handOver = () => manager.patch(`/coaching-periods/${period.id}`, { version: period.version, key: 'hand-over-once-and-again', body: { coachId: next.userId, reason: 'Muuttaa' } });
    const first = await handOver();
    expect([first.status, first.text.includes('"684"')]).toEqual([200, true]);
    await write(sql`UPDATE trainee SET safety_prohibition = ${true} WHERE id = ${period.traineeId}`);
    const again = await handOver();
    expect([again.status < 300, again.text.includes('"684"')]).toEqual([false, false]);
  });

  it('asks where work was supervised: an environment that was left is not named again', async () => {
    const [besides, key, body] = [randomUUID(), randomUUID(), entry({ minutes: 15 })];
    const staffUser = await context.api.user(['staff'], { environmentIds: [world.environmentId, besides] });
    const staff = await context.api.signedIn(staffUser);
    expect([(await log(body, key, staff)).status, (await log(body, key, staff)).status]).toEqual([201, 201]);
    await write(sql`UPDATE app_user SET environment_ids = ${JSON.stringify([besides])} WHERE id = ${staffUser.userId}`);
    expect((await log(body, key, staff)).status).toBe(404);
    await write(sql`UPDATE app_user SET environment_ids = ${JSON.stringify([world.environmentId, besides])} WHERE id = ${staffUser.userId}`);
  });
}, { facts: 'unchecked' });

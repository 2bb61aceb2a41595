import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, EnvironmentResponse, SessionResponse, TimelineResponse } from '@valopolku/contracts';
import { environmentRequest, userRequest, workLogRequest } from '@valopolku/testing';
import { v7 } from 'uuid';
import { aPerson, CaseWorld } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../../../testing/test-app.js';
import type { TestClient } from '../../../../testing/test-client.js';

const newId = (): string => v7({ msecs: Date.parse(TEST_NOW) });

/** A thing made under another thing's id would read its events, write events beside them, and learn its version. */
describeOnBothDatabases('an id of the client’s that is another thing’s', (context) => {
  let world: CaseWorld;
  let hers: CoachingPeriodResponse;
  let hersBefore: string;
  let logId: string;
  let deletedId: string;
  let far: TestClient;
  let farFieldId: string;
  let farUserId: string;

  const timeline = async (): Promise<string> => (await (await context.api.signedIn(world.coach)).get(`/coaching-periods/${hers.id}/timeline?limit=200`)).text;

  beforeAll(async () => {
    const { api } = context;
    world = await CaseWorld.make(api);
    hers = await world.inPhase('skillBuilding');
    const coach = await api.signedIn(world.coach);
    const made = async (id: string) => coach.post('/work-logs', { body: workLogRequest({ id, coachingPeriodId: hers.id, environmentId: world.environmentId, date: '2026-03-16', tasks: [{ workTaskId: world.workTaskId }] }) });
    [logId, deletedId] = [newId(), newId()];
    expect([(await made(logId)).status, (await made(deletedId)).status]).toEqual([201, 201]);
    expect((await coach.delete(`/work-logs/${deletedId}`, { version: 1 })).status).toBe(204);
    const { fieldId, coach: farCoach } = await CaseWorld.make(api);
    [far, farFieldId, farUserId] = [await api.signedIn(farCoach), fieldId, farCoach.userId];
    hersBefore = await timeline();
  });

  const refer = (id: string, trainee = aPerson()) => far.post<CoachingPeriodResponse>('/coaching-periods', { body: { ...world.referral({ trainee }), id, fieldId: farFieldId, coachId: farUserId } });

  it('makes no period under it: not of a person, a period, a work log, a place, an organisation, nor of something deleted', async () => {
    const { organisation } = (await far.get<SessionResponse>('/session')).body;
    const ids = { person: hers.traineeId, period: hers.id, log: logId, place: world.environmentId, task: world.workTaskId, field: world.fieldId, deleted: deletedId, organisation: organisation.id };
    for (const [what, id] of Object.entries(ids)) {
      const answers = [await refer(id), await refer(id)].map(({ status, headers }) => [status, headers.etag]);
      expect([what, ...answers]).toEqual([what, [409, undefined], [409, undefined]]);
    }
  });

  it('makes nothing under it in other letters', async () => {
    const answers = [await refer(hers.id.toUpperCase()), await refer(newId(), aPerson({ id: hers.traineeId.toUpperCase() })), await far.post('/environments', { body: environmentRequest({ id: hers.id.toUpperCase() }) })];
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
  });

  it('makes no person under it, and not both under one', async () => {
    expect((await refer(newId(), aPerson({ id: hers.id }))).status).toBe(409);
    const both = newId();
    expect((await refer(both, aPerson({ id: both }))).status).toBe(409);
    const { body } = await refer(newId(), aPerson({ id: newId() }));
    expect((await far.get<TimelineResponse>(`/coaching-periods/${body.id}/timeline`)).body.items.map(({ kind }) => kind)).toEqual(['coachingPeriod.referred']);
  });

  it.each<[string, object]>([
    ['an unknown municipality', { municipalityCode: '999' }],
    ['an unknown coach', { coachId: newId() }],
    ['an unknown field', { fieldId: newId() }],
    ['an unknown project', { projectId: newId() }],
    ['an unknown home', { trainee: { homeMunicipalityCode: '999' } }],
    ['no birth date', { trainee: { birthDate: null } }],
    ['no name', { trainee: { firstName: '', lastName: '' } }],
    ['somebody who comes back besides', { traineeId: newId() }],
    ['a referral of tomorrow', { referral: { source: 'self', date: '2026-03-17' } }],
    ['no background', { background: null }],
    ['a field that there is not', { diagnosis: 'x' }],
  ])('is refused first as a person’s too, whatever else is wrong: %s', async (_, { trainee = {}, ...rest }: { trainee?: object }) => {
    const taken = [hers.traineeId, hers.id, logId, deletedId, world.environmentId];
    const body = (id: string) => ({ ...world.referral(), fieldId: farFieldId, coachId: farUserId, ...rest, trainee: { ...aPerson({ id }), ...trainee } });
    for (const id of taken) {
      const answers = [await far.post<{ code: string }>('/coaching-periods', { body: body(id) }), await far.post<{ code: string }>('/coaching-periods', { body: { id: newId(), ...body(id) } })];
      expect(answers.map((one) => [one.status, one.body.code, one.headers.etag])).toEqual(Array(2).fill([409, 'duplicate', undefined]));
    }
    const own = await far.post<{ code: string }>('/coaching-periods', { body: body(newId()) });
    expect([own.body.code === 'duplicate', own.status >= 400]).toEqual([false, true]);
  });

  it('is refused at its field as a person’s when no client makes such a one', async () => {
    const { status, body } = await far.post<{ errors: object[] }>('/coaching-periods', { body: { ...world.referral({ trainee: aPerson({ id: hers.id.toUpperCase() }) }), municipalityCode: '999' } });
    expect([status, body.errors]).toMatchObject([422, [{ field: 'trainee.id', code: 'invalidId' }]]);
  });

  it('writes nothing beside the case, and never tells its version', async () => {
    const admin = await context.api.signedIn(await context.api.user(['admin']));
    const own = await world.inPhase('skillBuilding');
    const trainee = await context.api.signedIn(await context.api.user(['trainee'], { traineeId: own.traineeId }));
    for (const name of ['Yksi', 'Toinen']) {
      const answers = [
        await far.post<EnvironmentResponse>('/environments', { body: environmentRequest({ id: hers.id, name }) }),
        await admin.post('/users', { body: userRequest({ id: hers.id, name, email: `${name}@test.invalid`, roles: ['staff'] }) }),
        await trainee.post('/work-logs', { body: workLogRequest({ id: hers.id, coachingPeriodId: own.id, environmentId: world.environmentId, date: '2026-03-16', tasks: [{ workTaskId: world.workTaskId }], note: name }) }),
      ];
      expect(answers.map(({ status, headers }) => [status, headers.etag])).toEqual(Array(3).fill([409, undefined]));
    }
    expect(await timeline()).toBe(hersBefore);
  });
});

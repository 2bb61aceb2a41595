import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { DegreePartListResponse, EducationProviderResponse, EnvironmentListResponse, EnvironmentResponse } from '@valopolku/contracts';
import { approvalRequest, educationProviderRequest, environmentRequest } from '@valopolku/testing';
import { stableId } from '../../../data/stable-id.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../../testing/test-app.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { TestUser } from '../../../testing/test-users.js';
import { EnvironmentLookupService } from './environment-lookup.service.js';

const PART = stableId('degree-part', '381113', '100268');
const requirement = (number: number): string => stableId('requirement', '381113', '100268', String(number));

describeOnBothDatabases('tasks and approvals of an environment', (context) => {
  let coachUser: TestUser;
  let coach: TestClient;
  let providerId: string;
  let path: string;
  let id: string;

  beforeAll(async () => {
    coachUser = await context.api.user(['coach']);
    coach = await context.api.signedIn(coachUser);
    providerId = (await coach.post<EducationProviderResponse>('/education-providers', { body: educationProviderRequest({ name: 'WinNova' }) })).body.id;
  });

  beforeEach(async () => {
    id = (await coach.post<EnvironmentResponse>('/environments', { body: environmentRequest({ chartedOn: null }) })).body.id;
    path = `/environments/${id}`;
  });

  const addTask = async (name: string, requirementIds?: string[]): Promise<EnvironmentResponse> =>
    (await coach.post<EnvironmentResponse>(`${path}/tasks`, { body: { name, requirementIds } })).body;
  const approve = (content: object = {}) =>
    coach.post<EnvironmentResponse>(`${path}/approvals`, { body: approvalRequest({ degreePartId: PART, providerId, reviewBy: '2026-12-31', ...content }) });

  it('goes from candidate through charted and mapped to approved', async () => {
    const charted = await addTask('Luokkien siivous');
    expect(charted).toMatchObject({ state: 'charted', chartedOn: '2026-03-16', taskCount: 1, coverage: [] });
    const mapped = await addTask('Käytävien siivous', [requirement(1), requirement(2)]);
    expect(mapped).toMatchObject({ state: 'mapped', coverage: [{ degreePart: { code: '100268' }, requirementsCovered: 2, requirementsTotal: 7, approved: false }] });
    const approved = await approve();
    expect(approved.status).toBe(201);
    expect(approved.body).toMatchObject({
      state: 'approved', reviewBy: '2026-12-31', approvedDegreeParts: [{ code: '100268' }], coverage: [{ approved: true }],
      approvals: [{ provider: { id: providerId, name: 'WinNova' }, expired: false }],
    });
    const { items } = (await coach.get<EnvironmentListResponse>(`/environments?degreePart=${PART}&state=approved`)).body;
    expect(items.map((item) => item.id)).toContain(id);
  });

  it('is approved only until the day of review: then the part is told as expired', async () => {
    await addTask('Luokkien siivous', [requirement(1)]);
    await approve();
    const shown = async (instant: string): Promise<unknown[]> => {
      context.api.clock.fix(instant);
      try {
        const later = await context.api.signedIn(coachUser);
        const place = (await later.get<EnvironmentResponse>(path)).body;
        const listed = async (state: string): Promise<boolean> => (await later.get<EnvironmentListResponse>(`/environments?state=${state}&limit=200`)).body.items.some((item) => item.id === id);
        const codes = (parts: readonly { code: string }[]): string[] => parts.map(({ code }) => code);
        return [place.state, codes(place.approvedDegreeParts), codes(place.expiredDegreeParts), place.coverage[0]?.approved, await listed('approved'), await listed('mapped')];
      } finally {
        context.api.clock.fix(TEST_NOW);
      }
    };
    expect(await shown('2026-12-31T20:00:00.000Z')).toEqual(['approved', ['100268'], [], true, true, false]);
    expect(await shown('2027-01-01T08:00:00.000Z')).toEqual(['mapped', [], ['100268'], false, false, true]);
    context.api.clock.fix('2027-01-01T08:00:00.000Z');
    const renewing = await context.api.signedIn(coachUser);
    const renewed = await renewing.post<EnvironmentResponse>(`${path}/approvals`, { body: approvalRequest({ degreePartId: PART, providerId, identifiedOn: '2027-01-01', reviewBy: '2027-12-31' }) });
    context.api.clock.fix(TEST_NOW);
    expect(renewed.body).toMatchObject({ approvedDegreeParts: [{ code: '100268' }], expiredDegreeParts: [] });
  });

  it('maps a task anew with the version of the task', async () => {
    const [task] = (await addTask('Pesu', [requirement(1)])).tasks;
    const taskPath = `${path}/tasks/${task?.id ?? ''}`;
    const remapped = await coach.patch<EnvironmentResponse>(taskPath, { version: 1, body: { name: 'Lattian pesu', requirementIds: [requirement(3), requirement(4)] } });
    expect(remapped.body.tasks).toMatchObject([{ name: 'Lattian pesu', version: 2 }]);
    expect([...(remapped.body.tasks[0]?.requirementIds ?? [])].sort()).toEqual([requirement(3), requirement(4)].sort());
    const renamed = await coach.patch<EnvironmentResponse>(taskPath, { version: 2, body: { name: 'Pesu' } });
    expect(renamed.body.tasks[0]?.requirementIds).toHaveLength(2);
    expect((await coach.patch(taskPath, { version: 1, body: { name: 'Myöhässä' } })).status).toBe(412);
    const unknown = await coach.patch(taskPath, { version: 3, body: { name: 'Pesu', requirementIds: [requirement(1), requirement(99)] } });
    expect([unknown.status, unknown.body]).toMatchObject([422, { errors: [{ field: 'requirementIds.1', code: 'unknownRequirement' }] }]);
    expect((await coach.get<DegreePartListResponse>(`/degree-parts?environment=${id}`)).body.items.map((item) => item.id)).toEqual([PART]);
  });

  it('offers a retired task no more, but knows it', async () => {
    await addTask('Jäävä');
    const [, task] = (await addTask('Poistuva', [requirement(1)])).tasks;
    const retired = await coach.delete<EnvironmentResponse>(`${path}/tasks/${task?.id ?? ''}`, { version: 1 });
    expect(retired.body).toMatchObject({ state: 'charted', taskCount: 1, tasks: [{ name: 'Jäävä' }], coverage: [] });
    expect((await coach.delete(`${path}/tasks/${task?.id ?? ''}`, { version: 2 })).status).toBe(404);
    const actor = await context.api.user(['coach']);
    expect(await context.api.get(EnvironmentLookupService).tasksByIds(actor, [task?.id ?? ''])).toMatchObject([{ name: 'Poistuva', retiredOn: '2026-03-16' }]);
  });

  it('lets staff chart where they supervise, and leaves mapping to coaches', async () => {
    const staff = await context.api.signedIn(await context.api.user(['staff'], { environmentIds: [id] }));
    const added = await staff.post<EnvironmentResponse>(`${path}/tasks`, { body: { name: 'Tiskaus' } });
    expect([added.status, added.body.abilities]).toEqual([201, ['environment.addTask', 'environment.changeTask']]);
    expect((await staff.post(`${path}/tasks`, { body: { name: 'Keitto', requirementIds: [requirement(1)] } })).status).toBe(403);
    expect((await staff.post(`${path}/approvals`, { body: {} })).status).toBe(403);
    const elsewhere = await context.api.signedIn(await context.api.user(['staff']));
    expect((await elsewhere.post(`${path}/tasks`, { body: { name: 'Tiskaus' } })).status).toBe(403);
    expect((await coach.get<EnvironmentResponse>(path)).body.tasks.map((task) => task.name)).toEqual(['Tiskaus']);
  });

  it('renews an agreement of the same provider and withdraws one', async () => {
    await addTask('Siivous', [requirement(1)]);
    await approve({ reviewBy: '2026-03-16' });
    expect((await coach.get<EnvironmentResponse>(path)).body.approvals).toMatchObject([{ expired: false }]);
    const renewed = await approve({ identifiedOn: '2026-03-16', reviewBy: '2027-12-31', outsideExpert: 'Opettaja Oiva' });
    expect(renewed.body.approvals).toMatchObject([{ expired: false, reviewBy: '2027-12-31', outsideExpert: 'Opettaja Oiva' }]);
    const approvalPath = `${path}/approvals/${renewed.body.approvals[0]?.id ?? ''}`;
    expect((await coach.delete(approvalPath, { version: 9 })).status).toBe(412);
    const withdrawn = await coach.delete<EnvironmentResponse>(approvalPath, { version: 1 });
    expect(withdrawn.body).toMatchObject({ state: 'mapped', approvals: [], approvedDegreeParts: [], reviewBy: null });
  });

  it.each<[what: string, content: object, error: object]>([
    ['a review before the agreement', { reviewBy: '2026-01-14' }, { field: 'reviewBy', code: 'endBeforeStart' }],
    ['an agreement of tomorrow', { identifiedOn: '2026-03-17' }, { field: 'identifiedOn', code: 'dateInFuture' }],
    ['a review that is over', { reviewBy: '2026-03-15' }, { field: 'reviewBy', code: 'approvalOver' }],
    ['a degree part of nobody', { degreePartId: stableId('none') }, { field: 'degreePartId', code: 'unknownDegreePart' }],
    ['a provider of nobody', { providerId: stableId('none') }, { field: 'providerId', code: 'unknownProvider' }],
  ])('refuses %s', async (_, content, error) => {
    await addTask('Siivous', [requirement(1)]);
    const answer = await approve(content);
    expect([answer.status, answer.body]).toMatchObject([422, { errors: [error] }]);
    expect((await coach.get<EnvironmentResponse>(path)).body.approvals).toEqual([]);
  });

  it('refuses an agreement on a part that no task is mapped to, and asks about a review far ahead', async () => {
    await addTask('Siivous');
    expect([(await approve()).status, (await approve()).body]).toMatchObject([422, { errors: [{ field: 'degreePartId', code: 'partNotMapped' }] }]);
    await addTask('Pesu', [requirement(1)]);
    expect([(await approve({ reviewBy: '2031-03-17' })).status, (await approve({ reviewBy: '2031-03-17' })).body]).toMatchObject([409, { code: 'confirm', errors: [{ field: 'reviewBy', code: 'dateFarAhead' }] }]);
    const body = approvalRequest({ degreePartId: PART, providerId, reviewBy: '2031-03-17' });
    expect((await coach.post(`${path}/approvals`, { body, headers: { Confirmed: 'dateFarAhead' } })).status).toBe(201);
  });

  it('does not take a task or agreement of another environment', async () => {
    const [task] = (await addTask('Täällä')).tasks;
    const other = await coach.post<EnvironmentResponse>('/environments', {
      body: environmentRequest({ name: 'Muualla' }),
    });
    expect((await coach.patch(`/environments/${other.body.id}/tasks/${task?.id ?? ''}`, { version: 1, body: { name: 'Siirto' } })).status).toBe(404);
  });
});

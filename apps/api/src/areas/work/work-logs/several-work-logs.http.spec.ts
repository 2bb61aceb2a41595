import { beforeAll, expect, it } from '@jest/globals';
import type { SeveralWorkLogsResponse, WorkLogChoicesResponse, WorkLogResponse } from '@valopolku/contracts';
import { stageCase, type CaseStage, type StagedPeriod } from '../../../testing/case-stage.js';
import { sql } from '../../../platform/database/sql.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';

describeOnBothDatabases('several entries of the diary at once', (context) => {
  let stage: CaseStage;
  let person: StagedPeriod;
  let trainee: TestClient;

  beforeAll(async () => {
    stage = await stageCase(context.api);
    person = await stage.refer('Monta Merkintää');
    trainee = await context.api.signedIn(await context.api.user(['trainee'], { traineeId: person.traineeId }));
  });

  const day = async (date: string): Promise<WorkLogResponse> => {
    const body = { coachingPeriodId: person.periodId, environmentId: stage.environmentId, date: `2026-03-${date}`, minutes: 60, independence: 'partly', tasks: [{ workTaskId: stage.taskIds[0] }] };
    const made = await trainee.post<WorkLogResponse>('/work-logs', { body });
    if (made.status !== 201) throw new Error(made.text);
    return made.body;
  };
  const seen = ({ id, version }: WorkLogResponse) => ({ id, version });
  const send = (client: TestClient, entries: readonly object[], path = '') => client.post<SeveralWorkLogsResponse>(`/work-logs/confirmations${path}`, { body: { entries } });
  const events = async (kind: string) => (await context.api.database.firstRow<{ n: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM audit_event WHERE kind = ${kind}`))?.n ?? 0;

  it('confirms each, with an event for each, and takes all of them back', async () => {
    const logs = [await day('03'), await day('04'), await day('05')];
    const before = [await events('workLog.confirmed'), await events('workLog.confirmationWithdrawn')];
    const { status, body } = await send(stage.staff, logs.map(seen));
    expect([status, body.refused]).toEqual([200, []]);
    expect(body.items).toMatchObject(logs.map(({ id }) => ({ id, confirmed: true, confirmedBy: stage.users.staff.name, version: 2 })));
    const back = await send(stage.staff, body.items.map(seen), '/withdrawal');
    expect([back.status, back.body.refused, back.body.items.map((item) => [item.id, item.confirmed])]).toEqual([200, [], logs.map(({ id }) => [id, false])]);
    expect([await events('workLog.confirmed'), await events('workLog.confirmationWithdrawn')]).toEqual(before.map((count) => count + 3));
  });

  it('one that another has changed does not hold the others back, and is told', async () => {
    const [changed, right, taken] = [await day('06'), await day('07'), await day('09')] as const;
    await trainee.patch(`/work-logs/${changed.id}`, { version: changed.version, body: { minutes: 90 } });
    const confirmed = await stage.coach.post<WorkLogResponse>(`/work-logs/${taken.id}/confirmation`, { version: taken.version });
    const { status, body } = await send(stage.staff, [seen(changed), seen(right), seen(confirmed.body)]);
    expect([status, body.items.map(({ id }) => id)]).toEqual([200, [right.id]]);
    expect(body.refused).toEqual([{ id: changed.id, code: 'versionConflict' }, { id: taken.id, code: 'alreadyConfirmed' }]);
    expect((await stage.coach.get<WorkLogResponse>(`/work-logs/${changed.id}`)).body.confirmed).toBe(false);
  });

  it('is refused as a whole when not one could be confirmed, as one alone is', async () => {
    const log = await day('10');
    const stranger = await context.api.signedIn(await context.api.user(['coach']));
    const unknown = { id: '01950000-0000-7000-8000-00000000dead', version: 1 };
    const [hidden, none] = [await send(stranger, [seen(log)]), await send(stranger, [unknown])];
    expect([hidden.status, none.status]).toEqual([404, 404]);
    expect({ ...hidden.body, traceId: '' }).toEqual({ ...none.body, traceId: '' });
    expect((await send(trainee, [seen(log)])).status).toBe(403);
    expect((await send(stage.staff, [])).body).toMatchObject({ errors: [{ field: 'entries', code: 'required' }] });
    expect((await send(stage.staff, [seen(log), seen(log)])).body).toMatchObject({ errors: [{ field: 'entries', code: 'notUnique' }] });
    // Of a batch the hidden one is told like the unknown one.
    const other = await context.api.signedIn(await context.api.user(['staff'], { environmentIds: [stage.environmentId] }));
    const { body } = await send(other, [seen(log), unknown]);
    expect([body.items.map(({ id }) => id), body.refused]).toEqual([[log.id], [{ id: unknown.id, code: 'notFound' }]]);
  });

  it('tells whose entries and which places there are to choose from, to each as far as they see', async () => {
    const choices = async (client: TestClient) => (await client.get<WorkLogChoicesResponse>('/work-logs/choices')).body;
    const { people, environments } = await choices(stage.coach);
    expect(people).toEqual([{ id: person.periodId, name: 'Monta Merkintää', startedOn: expect.any(String) }]);
    expect(environments).toEqual([{ id: stage.environmentId, name: 'Pohjoiskehän koulu' }]);
    expect(await choices(trainee)).toEqual({ people, environments });
    expect(await choices(await context.api.signedIn(await context.api.user(['coach'])))).toEqual({ people: [], environments: [] });
  });
});

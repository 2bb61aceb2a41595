import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, MyDayResponse } from '@valopolku/contracts';
import { stageCase, type CaseStage } from '../../testing/case-stage.js';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../testing/test-client.js';
import { CoachingPeriodsService } from '../coaching-periods/coaching-periods.service.js';
import { MyDayService } from './my-day.service.js';

describeOnBothDatabases('my day', (context) => {
  let stage: CaseStage;

  beforeAll(async () => {
    stage = await stageCase(context.api);
  });

  const day = async (client: TestClient): Promise<MyDayResponse> => (await client.get<MyDayResponse>('/my-day')).body;
  const ids = (people: readonly { coachingPeriodId: string }[]): string[] => people.map((one) => one.coachingPeriodId);
  /** The coach's day as it is on another day. */
  const dayOn = (instant: string): Promise<MyDayResponse> => context.api.clock.at(instant, () => context.api.get(MyDayService).read(stage.users.coach));

  it('shows the people placed today by place, to the coach with what comes next, to staff without', async () => {
    const own = await day(stage.coach);
    expect(own).toMatchObject({ today: '2026-03-16', places: [{ environment: { id: stage.environmentId }, municipality: { fi: 'Rauma' } }] });
    const person = own.places[0]?.people.find((one) => one.coachingPeriodId === stage.periodId);
    expect(person).toMatchObject({ name: 'Aino Koskela', phase: 'skillBuilding', unconfirmedLogs: 0 });
    expect(person?.nextStep?.code).toBeTruthy();
    const supervised = (await day(stage.staff)).places[0]?.people.find((one) => one.coachingPeriodId === stage.periodId);
    expect(supervised).toMatchObject({ name: 'Aino Koskela', nextStep: null, daysLeft: null });
    const { periodId } = await stage.refer('Tauolla Tänään');
    await stage.act(periodId, 'pauses', { from: '2026-03-10', reason: 'agreedBreak' });
    expect(ids((await day(stage.coach)).places[0]?.people ?? [])).not.toContain(periodId);
  });

  it('asks for news after seven days, until someone asks or logs', async () => {
    const { periodId } = await stage.refer('Kuulumiset Kysymättä');
    await stage.coach.post('/work-logs', {
      body: { coachingPeriodId: periodId, environmentId: stage.environmentId, date: '2026-03-09', minutes: 60, independence: 'partly', tasks: [], note: 'x' },
    });
    const silent = async (instant: string) => (await dayOn(instant)).newsNotAsked.find((one) => one.coachingPeriodId === periodId);
    expect(await silent('2026-03-15T08:00:00.000Z')).toBeUndefined();
    expect(await silent('2026-03-16T08:00:00.000Z')).toMatchObject({ days: 7, since: '2026-03-09', name: 'Kuulumiset Kysymättä' });
    expect(await silent('2026-03-23T08:00:00.000Z')).toMatchObject({ days: 14 });
    await stage.act(periodId, 'contacts', { date: '2026-03-15', kind: 'phone', outcome: 'reached' });
    expect(await silent('2026-03-16T08:00:00.000Z')).toBeUndefined();
  });

  it('names phases past their window as the list behind the count does', async () => {
    const instant = '2026-06-20T08:00:00.000Z';
    const { late, newsNotAsked } = await dayOn(instant);
    expect(late.find((one) => one.coachingPeriodId === stage.periodId)).toMatchObject({ days: 19, since: '2026-06-01', phase: 'skillBuilding' });
    const list = async (waiting: 'late' | 'newsNotAsked'): Promise<string[]> => {
      const periods = context.api.get(CoachingPeriodsService);
      const { items } = await context.api.clock.at(instant, () => periods.list(stage.users.coach, { waiting, limit: 200 }));
      return items.map((item) => item.id).sort();
    };
    expect(await list('late')).toEqual(ids(late).sort());
    expect(await list('newsNotAsked')).toEqual(ids(newsNotAsked).sort());
    expect((await day(stage.coach)).late).toEqual([]);
  });

  it('shows new referrals, entries to confirm, and demonstrations within a month', async () => {
    const body = {
      trainee: { firstName: 'Uusi', lastName: 'Ohjattu', birthDate: '2001-01-01', gender: 'male', homeMunicipalityCode: '684' },
      referral: { source: 'self', date: '2026-03-14', wish: 'Kokeilisin' }, municipalityCode: '684', fieldId: stage.fieldId,
      background: { labourMarketStatus: 'unemployed', education: 'basic', educationAbroad: false },
    };
    const referred = (await stage.coach.post<CoachingPeriodResponse>('/coaching-periods', { body })).body;
    await stage.trainee.post('/work-logs', {
      body: { coachingPeriodId: stage.periodId, environmentId: stage.environmentId, date: '2026-03-12', minutes: 60, independence: 'partly', tasks: [], note: 'Oma' },
    });
    for (const startsOn of ['2026-04-15', '2026-04-16', '2026-03-10']) {
      await stage.coach.post('/demonstrations', { body: { coachingPeriodId: stage.periodId, targetId: stage.targetId, startsOn } });
    }
    const own = await day(stage.coach);
    expect(own.referrals).toMatchObject([{ coachingPeriodId: referred.id, name: 'Uusi Ohjattu', source: 'self', wish: 'Kokeilisin', municipality: { id: '684' } }]);
    expect([own.toConfirmTotal, own.toConfirm.map((log) => log.note)]).toEqual([1, ['Oma']]);
    expect(own.demonstrations.map((one) => one.startsOn)).toEqual(['2026-04-15']);
    const staffDay = await day(stage.staff);
    expect(staffDay).toMatchObject({ referrals: [], newsNotAsked: [], late: [], toConfirmTotal: 1, demonstrations: [{ startsOn: '2026-04-15' }] });
  });

  it('is empty for a coach without people and refused to others', async () => {
    const other = await context.api.signedIn(await context.api.user(['coach']));
    expect(await day(other)).toMatchObject({ places: [], toConfirm: [], newsNotAsked: [], late: [], demonstrations: [], referrals: [] });
    expect((await stage.trainee.get('/my-day')).status).toBe(403);
  });
});

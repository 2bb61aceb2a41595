import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, MyDayResponse } from '@valopolku/contracts';
import { stageCase, type CaseStage } from '../../../testing/case-stage.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../testing/test-client.js';
import { CoachingPeriodsService } from '../../coaching/coaching-periods/coaching-periods.service.js';
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

  describe('knows the days of a placement and public holidays', () => {
    const peopleOn = async (date: string): Promise<string[]> => {
      const { places } = await dayOn(`${date}T08:00:00.000Z`);
      return places.flatMap(({ people }) => people.map(({ coachingPeriodId }) => coachingPeriodId));
    };

    it('with nobody on a Sunday, who tells the next day; a pause moves it on', async () => {
      expect(await peopleOn('2026-03-15')).toEqual([]);
      const sunday = await dayOn('2026-03-15T08:00:00.000Z');
      expect(sunday).toMatchObject({ today: '2026-03-15', holiday: null, nextDay: { date: '2026-03-16', places: 1 } });
      expect(sunday.nextDay?.people).toBe((await peopleOn('2026-03-16')).length);
      expect((await dayOn('2026-03-16T08:00:00.000Z')).nextDay).toBeNull();
    });

    it('with nobody from Maundy Thursday’s morrow to Easter Monday', async () => {
      expect((await peopleOn('2026-04-02')).length).toBeGreaterThan(0);
      expect(await Promise.all(['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06'].map(peopleOn))).toEqual([[], [], [], []]);
      expect(await dayOn('2026-04-03T08:00:00.000Z')).toMatchObject({ holiday: 'goodFriday', nextDay: { date: '2026-04-07' } });
    });

    it('with those only whose weekday it is, and those who have an entry of the day', async () => {
      const { periodId } = await stage.refer('Tiistai Torstai');
      const page = (await stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${periodId}`)).body;
      const [placement] = page.placements;
      const change = (body: object) => stage.coach.patch<CoachingPeriodResponse & { errors: object[] }>(`/coaching-periods/${periodId}/placements/${placement?.id ?? ''}`, { version: placement?.version ?? 0, body });
      const refused = await change({ daysPerWeek: 3, weekdays: ['tue', 'thu'] });
      expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'weekdays', code: 'weekdaysDiffer', params: { count: 3 } }]]);
      const changed = await change({ daysPerWeek: 2, weekdays: ['thu', 'tue'] });
      expect(changed.body.placements.find(({ id }) => id === placement?.id)).toMatchObject({ daysPerWeek: 2, weekdays: ['tue', 'thu'] });
      const isThere = async (date: string): Promise<boolean> => (await peopleOn(date)).includes(periodId);
      expect(await Promise.all(['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'].map(isThere))).toEqual([false, true, false, true, false]);
      await stage.coach.post('/work-logs', { body: { coachingPeriodId: periodId, environmentId: stage.environmentId, date: '2026-03-15', minutes: 60, independence: 'partly', tasks: [], note: 'Ylimääräinen' } });
      expect(await isThere('2026-03-15')).toBe(true);
    });

    it('and says of whom some weekdays are worked and none agreed', async () => {
      const { periodId } = await stage.refer('Päivät Sopimatta');
      const known = async (): Promise<unknown> => {
        const { places } = await dayOn('2026-03-18T08:00:00.000Z');
        return places.flatMap(({ people }) => people).find((one) => one.coachingPeriodId === periodId)?.areDaysKnown;
      };
      const { placements: [placement] } = (await stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${periodId}`)).body;
      const changed = await stage.coach.patch(`/coaching-periods/${periodId}/placements/${placement?.id ?? ''}`, { version: placement?.version ?? 0, body: { daysPerWeek: 3 } });
      expect([changed.status, await known()]).toEqual([200, false]);
    });
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
      background: { labourMarketStatus: 'unemployed', monthsUnemployed: 3, education: 'basic', educationAbroad: false },
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

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, CompletionListResponse, DemonstrationResponse } from '@valopolku/contracts';
import { GRADES_BY_SCALE } from '@valopolku/domain';
import { STAGE_PART, stageCase, type CaseStage, type StagedPeriod } from '../../testing/case-stage.js';
import { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import { handOn, linesAfter } from '../../testing/audit/hand.js';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';

const TEACHER = { kind: 'provider', name: 'Tiina Opettaja', organisation: 'WinNova' };
const EMPLOYER = { kind: 'workingLife', name: 'Ville Vahtimestari', organisation: 'Rauman kaupunki' };

describeOnBothDatabases('a grade that another period raised', (context) => {
  let stage: CaseStage;
  let person: StagedPeriod;

  beforeAll(async () => {
    stage = await stageCase(context.api);
  });

  beforeEach(async () => {
    person = await stage.refer(`Näytön Antaja${randomUUID().slice(0, 8)}`);
  });

  const plan = (content: object = {}) =>
    stage.coach.post<DemonstrationResponse>('/demonstrations', { body: { coachingPeriodId: person.periodId, targetId: person.targetId, ...content } });
  const whole = () => ({ providerId: stage.providerId, environmentId: stage.environmentId, startsOn: '2026-03-12', endsOn: '2026-03-13', startsAt: '08:30', assessors: [TEACHER, EMPLOYER] });
  const act = <T = DemonstrationResponse>({ id, version }: DemonstrationResponse, verb: string, body: object = {}) =>
    stage.coach.post<T>(`/demonstrations/${id}/${verb}`, { version, body });
  const booked = async (): Promise<DemonstrationResponse> => (await act((await plan(whole())).body, 'booking')).body;
  const completions = async () => (await stage.coach.get<CompletionListResponse>(`/completions?coachingPeriod=${person.periodId}`)).body.items;

  it('is told to no former coach, with another role neither', async () => {
    const [low, , high] = GRADES_BY_SCALE[(await plan()).body.gradingScale];
    await act(await booked(), 'result', { grade: low, assessedOn: '2026-03-13' });
    await stage.act(person.periodId, 'end-early', { reason: 'moved', exit: { status: 'movedToJobSeeking', date: '2026-03-16' } });
    const readings = ['/completions', '/completions?caseload=team', `/completions?coachingPeriod=${person.periodId}`, `/completions/${(await completions())[0]?.id ?? ''}`, `/coaching-periods/${person.periodId}/timeline`];
    const read = async (): Promise<string[]> => Promise.all(readings.map(async (path) => (await stage.coach.get(path)).text));
    const next = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [stage.fieldId] });
    const again = await stage.coach.post<CoachingPeriodResponse>('/coaching-periods', {
      body: {
        traineeId: person.traineeId, coachId: next.userId, municipalityCode: '684', fieldId: stage.fieldId, referral: { source: 'employmentAuthority', date: '2026-03-16' },
        background: { labourMarketStatus: 'unemployed', monthsUnemployed: 14, education: 'basic', educationAbroad: false },
      },
    });
    expect(again.status).toBe(201);
    const before = await read();

    const client = await context.api.signedIn(next);
    const change = async (verb: string, body: object, headers: Record<string, string> = {}) => {
      const { version } = (await client.get<CoachingPeriodResponse>(`/coaching-periods/${again.body.id}`)).body;
      const answer = await client.post<CoachingPeriodResponse>(`/coaching-periods/${again.body.id}/${verb}`, { version, body, headers });
      expect([verb, answer.status]).toEqual([verb, 200]);
      return answer.body;
    };
    await change('information', { informationVersion: '1', language: 'fi', date: '2026-03-16', service: 'youthWorkshop' });
    await change('start', { startsOn: '2026-03-16' });
    const { version } = (await client.get<CoachingPeriodResponse>(`/coaching-periods/${again.body.id}`)).body;
    const asked = await client.post(`/coaching-periods/${again.body.id}/targets`, { version, body: { degreePartId: STAGE_PART } });
    expect([asked.status, asked.body]).toMatchObject([409, { code: 'confirm', errors: [{ field: 'degreePartId', code: 'partAlreadyHeld', params: { date: '2026-03-13' } }] }]);
    const { targets } = await change('targets', { degreePartId: STAGE_PART }, { confirmed: 'partAlreadyHeld' });
    expect(targets).toMatchObject([{ heldOn: '2026-03-13', completedGrade: null }]);
    const made = await client.post<DemonstrationResponse>('/demonstrations', { body: { coachingPeriodId: again.body.id, targetId: targets[0]?.id, ...whole(), startsOn: '2026-03-16', endsOn: null } });
    const ready = await client.post<DemonstrationResponse>(`/demonstrations/${made.body.id}/booking`, { version: made.body.version, body: {} });
    const raised = await client.post<DemonstrationResponse>(`/demonstrations/${made.body.id}/result`, { version: ready.body.version, body: { grade: high, assessedOn: '2026-03-16' } });
    expect([made.status, ready.status, raised.status]).toEqual([201, 200, 200]);

    expect(await read()).toEqual(before);
    const manager = await context.api.signedIn(await context.api.user(['manager']));
    await manager.post(`/trainees/${person.traineeId}/openings`, { body: { reason: 'Ohjausryhmän kysymys' } });
    expect((await manager.get<CompletionListResponse>('/completions?limit=200')).body.items.find((item) => item.coachingPeriodId === person.periodId)).toMatchObject({ grade: high, date: '2026-03-16' });

    // With another role the former coach knows no more grades.
    const admin = await context.api.signedIn(await context.api.user(['admin']));
    const { version: ofUser } = (await admin.get<{ version: number }>(`/users/${stage.users.coach.userId}`)).body;
    const give = async (roles: string[], of: number) => expect((await admin.patch(`/users/${stage.users.coach.userId}`, { version: of, body: { roles } })).status).toBe(200);
    await give(['coach', 'manager'], ofUser);
    const both = await context.api.signedIn(stage.users.coach);
    expect((await both.get<CompletionListResponse>(`/completions?coachingPeriod=${person.periodId}`)).body.items.map(({ grade }) => grade)).toEqual([low]);
    await give(['coach'], ofUser + 1);
  });

  it('keeps the earlier grades as its event tells them', async () => {
    const [low, high] = GRADES_BY_SCALE[(await plan()).body.gradingScale];
    await act(await booked(), 'result', { grade: low, assessedOn: '2026-03-13' });
    await act(await booked(), 'result', { grade: high, assessedOn: '2026-03-14' });
    const hand = await handOn(context.api);
    const look = (earlier: string) => linesAfter(hand, context.dialect, context.api.get(AuditVerifier), [`UPDATE completion SET earlier_grades = ${earlier} WHERE trainee_id = '${person.traineeId}'`], false);
    expect(await look('earlier_grades')).toEqual([]);
    for (const earlier of [`'[]'`, `REPLACE(earlier_grades, '"${low ?? ''}"', '"${high ?? ''}"')`]) expect(await look(earlier)).toContain('completion: 1 rows OTHERWISE THAN THE LOG TELLS (earlier)');
    await hand.destroy();
  });
});

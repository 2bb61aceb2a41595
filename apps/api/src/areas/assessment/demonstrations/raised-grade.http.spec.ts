import { expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, CompletionListResponse, DemonstrationResponse } from '@valopolku/contracts';
import { GRADES_BY_SCALE } from '@valopolku/domain';
import { STAGE_PART } from '../../../testing/case-stage.js';
import { AuditVerifier } from '../../../platform/audit/audit-verifier.js';
import { handOn, linesAfter } from '../../../testing/audit/hand.js';
import { DemonstrationSteps } from '../../../testing/demonstration-steps.js';
import { changePeriod } from '../../../testing/change-period.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';

describeOnBothDatabases('a grade that another period raised', (context) => {
  const steps = DemonstrationSteps.of(context);
  const { plan, whole, act, booked, completions } = steps;

  it('is told to no former coach, with another role neither', async () => {
    const [low, , high] = GRADES_BY_SCALE[(await plan()).body.gradingScale];
    await act(await booked(), 'result', { grade: low, assessedOn: '2026-03-13' });
    await steps.stage.act(steps.person.periodId, 'end-early', { reason: 'moved', exit: { status: 'movedToJobSeeking', date: '2026-03-16' } });
    const readings = ['/completions', '/completions?caseload=team', `/completions?coachingPeriod=${steps.person.periodId}`, `/completions/${(await completions())[0]?.id ?? ''}`, `/coaching-periods/${steps.person.periodId}/timeline`];
    const read = async (): Promise<string[]> => Promise.all(readings.map(async (path) => (await steps.stage.coach.get(path)).text));
    const next = await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [steps.stage.fieldId] });
    const again = await steps.stage.coach.post<CoachingPeriodResponse>('/coaching-periods', {
      body: {
        traineeId: steps.person.traineeId, coachId: next.userId, municipalityCode: '684', fieldId: steps.stage.fieldId, referral: { source: 'employmentAuthority', date: '2026-03-16' },
        background: { labourMarketStatus: 'unemployed', monthsUnemployed: 14, education: 'basic', educationAbroad: false },
      },
    });
    expect(again.status).toBe(201);
    const before = await read();

    const client = await context.api.signedIn(next);
    const change = async (verb: string, body: object, headers: Record<string, string> = {}) => {
      const answer = await changePeriod(client, (await client.get<CoachingPeriodResponse>(`/coaching-periods/${again.body.id}`)).body, verb, body, { headers });
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
    await manager.post(`/trainees/${steps.person.traineeId}/openings`, { body: { reason: 'Ohjausryhmän kysymys' } });
    expect((await manager.get<CompletionListResponse>('/completions?limit=200')).body.items.find((item) => item.coachingPeriodId === steps.person.periodId)).toMatchObject({ grade: high, date: '2026-03-16' });

    // With another role the former coach knows no more grades.
    const admin = await context.api.signedIn(await context.api.user(['admin']));
    const { version: ofUser } = (await admin.get<{ version: number }>(`/users/${steps.stage.users.coach.userId}`)).body;
    const give = async (roles: string[], of: number) => expect((await admin.patch(`/users/${steps.stage.users.coach.userId}`, { version: of, body: { roles } })).status).toBe(200);
    await give(['coach', 'manager'], ofUser);
    const both = await context.api.signedIn(steps.stage.users.coach);
    expect((await both.get<CompletionListResponse>(`/completions?coachingPeriod=${steps.person.periodId}`)).body.items.map(({ grade }) => grade)).toEqual([low]);
    await give(['coach'], ofUser + 1);
  });

  it('keeps the earlier grades as its event tells them', async () => {
    const [low, high] = GRADES_BY_SCALE[(await plan()).body.gradingScale];
    await act(await booked(), 'result', { grade: low, assessedOn: '2026-03-13' });
    await act(await booked(), 'result', { grade: high, assessedOn: '2026-03-14' });
    const hand = await handOn(context.api);
    const look = (earlier: string) => linesAfter(hand, context.dialect, context.api.get(AuditVerifier), [`UPDATE completion SET earlier_grades = ${earlier} WHERE trainee_id = '${steps.person.traineeId}'`], false);
    expect(await look('earlier_grades')).toEqual([]);
    for (const earlier of [`'[]'`, `REPLACE(earlier_grades, '"${low ?? ''}"', '"${high ?? ''}"')`]) expect(await look(earlier)).toContain('completion: 1 rows OTHERWISE THAN THE LOG TELLS (earlier)');
    await hand.destroy();
  });
}, { sql: 'differs' });

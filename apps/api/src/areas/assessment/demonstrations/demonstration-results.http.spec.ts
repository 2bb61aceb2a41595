import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { CompletionListResponse, TimelineResponse } from '@valopolku/contracts';
import { GRADES_BY_SCALE } from '@valopolku/domain';
import { DemonstrationSteps } from '../../../testing/demonstration-steps.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { rowCounts } from '../../../testing/row-counts.js';

interface Refusal {
  errors: { field: string; code: string }[];
}

describeOnBothDatabases('results of demonstrations', (context) => {
  const steps = DemonstrationSteps.of(context);
  const { plan, whole, act, booked, period, completions } = steps;

  it('records a pass by the scale, and makes the completion with its period\'s municipality and field', async () => {
    const made = await booked();
    const grade = GRADES_BY_SCALE[made.gradingScale][1];
    const passed = await act(made, 'result', { grade, assessedOn: '2026-03-13', words: 'Siistiä jälkeä' });
    expect(passed.body).toMatchObject({ state: 'assessed', result: { grade, assessedOn: '2026-03-13', words: 'Siistiä jälkeä' }, abilities: ['demonstration.read'] });
    const [completion] = await completions();
    expect(completion).toMatchObject({
      traineeId: steps.person.traineeId, degreePart: { code: '100268' }, grade, date: '2026-03-13', source: 'demonstration',
      municipality: { id: '684', name: { fi: 'Rauma' } }, field: { id: steps.stage.fieldId }, gradingScale: made.gradingScale,
    });
    expect((await steps.stage.coach.get(`/completions/${completion?.id ?? ''}`)).body).toEqual(completion);
    expect((await period()).targets[0]?.completedGrade).toBe(grade);
    for (const [query, count] of [['municipality=684', 1], ['municipality=050', 0], [`field=${steps.stage.fieldId}`, 1], [`qualification=${completion?.qualification.id ?? ''}`, 1], [`project=${randomUUID()}`, 0]] as const) {
      const page = await steps.stage.coach.get<CompletionListResponse>(`/completions?${query}&coachingPeriod=${steps.person.periodId}`);
      expect([query, page.body.items.length]).toEqual([query, count]);
    }
  });

  it('shows a manager who is behind a figure, and the grade once the page is opened', async () => {
    const made = await booked();
    const grade = GRADES_BY_SCALE[made.gradingScale][0];
    await act(made, 'result', { grade, assessedOn: '2026-03-13' });
    const manager = await context.api.signedIn(await context.api.user(['manager']));
    const own = async () => (await manager.get<CompletionListResponse>('/completions?limit=200')).body.items.find((item) => item.coachingPeriodId === steps.person.periodId);
    const seen = await own();
    expect(seen).toMatchObject({ degreePart: { code: '100268' }, date: '2026-03-13', grade: null });
    const refused = await manager.get(`/completions/${seen?.id ?? ''}`);
    expect([refused.status, refused.body]).toMatchObject([403, { code: 'reasonRequired' }]);
    await manager.post(`/trainees/${steps.person.traineeId}/openings`, { body: { reason: 'Ohjausryhmän kysymys' } });
    expect(await own()).toMatchObject({ grade });
    const neighbour = await context.api.signedIn(await context.api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [steps.stage.fieldId] }));
    expect((await neighbour.get<CompletionListResponse>('/completions')).body.items).toEqual([]);
  });

  it('lets a fail be retaken, and a higher grade replace a lower one', async () => {
    const [low, , high] = GRADES_BY_SCALE[(await plan()).body.gradingScale];
    const failed = await booked();
    await act(failed, 'result', { grade: 'failed', assessedOn: '2026-03-12' });
    expect(await completions()).toEqual([]);
    await act(await booked(), 'result', { grade: low, assessedOn: '2026-03-13' });
    await act(await booked(), 'result', { grade: high, assessedOn: '2026-03-14' });
    await act(await booked(), 'result', { grade: low, assessedOn: '2026-03-15' });
    expect(await completions()).toMatchObject([{ grade: high, date: '2026-03-14' }]);
    expect((await period()).targets[0]?.completedGrade).toBe(high);
    const { items } = (await steps.stage.coach.get<TimelineResponse>(`/coaching-periods/${steps.person.periodId}/timeline`)).body;
    expect(items.find((item) => item.kind === 'completion.gradeRaised')?.params).toMatchObject({ grade: high, earlierGrade: low });
  });

  it('refuses wrong results at their fields and stores nothing', async () => {
    const made = await booked();
    const wrong = made.gradingScale === 'passFail' ? '3' : 'passed';
    const before = await rowCounts(context.api);
    const cases: [object, number, string, string][] = [
      [{ grade: wrong, assessedOn: '2026-03-13' }, 422, 'grade', 'wrongGradeForScale'],
      [{ grade: '6', assessedOn: '2026-03-13' }, 422, 'grade', 'wrongGradeForScale'],
      [{ grade: 'failed', assessedOn: '2026-03-11' }, 422, 'assessedOn', 'demonstrationBeforeHeld'],
      [{ grade: 'failed', assessedOn: '2026-03-17' }, 422, 'assessedOn', 'dateInFuture'],
      [{ grade: 'failed', assessedOn: '2026-02-31' }, 400, 'assessedOn', 'invalidDate'],
      [{ assessedOn: '2026-03-13' }, 400, 'grade', 'required'],
    ];
    for (const [body, status, field, code] of cases) {
      const refused = await act<Refusal>(made, 'result', body);
      expect([refused.status, refused.body]).toMatchObject([status, { errors: [{ field, code }] }]);
    }
    const draft = await plan(whole());
    expect((await act(draft.body, 'result', { grade: 'failed', assessedOn: '2026-03-13' })).status).toBe(409);
    await steps.stage.coach.post(`/demonstrations/${draft.body.id}/cancellation`, { version: 1, body: { reason: 'Ei tarvita' } });
    expect({ ...(await rowCounts(context.api)), demonstration: before['demonstration'] }).toEqual(before);
  });
});

import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, MyPathResponse, SessionResponse } from '@valopolku/contracts';
import { stageCase, stageRequirement, type CaseStage } from '../../../testing/case-stage.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';

describeOnBothDatabases('my path', (context) => {
  let stage: CaseStage;

  beforeAll(async () => {
    stage = await stageCase(context.api);
  });

  const path = async (): Promise<MyPathResponse> => (await stage.trainee.get<MyPathResponse>('/my-path')).body;

  it('shows what has been learned and what comes next, never a share or the word late', async () => {
    const log = { coachingPeriodId: stage.periodId, environmentId: stage.environmentId, minutes: 240, independence: 'partly', tasks: [{ workTaskId: stage.taskIds[1] }] };
    await stage.staff.post('/work-logs', { body: { ...log, date: '2026-03-10' } });
    await stage.act(stage.periodId, `targets/${stage.targetId}/judgements`, { requirementId: stageRequirement(1), judgement: 'ready', words: 'Hienosti' });
    const page = await path();
    expect(page).toMatchObject({
      traineeId: stage.traineeId, firstName: 'Aino', coachName: stage.users.coach.name, environment: 'Pohjoiskehän koulu', plan: 'Opitaan siivous', nextStep: 'practise',
      diary: [{ date: '2026-03-10', minutes: 240, environment: 'Pohjoiskehän koulu', tasks: [{ name: 'Käytävien siivous', independence: 'partly' }] }], completions: [],
    });
    expect(page.targets[0]?.completedOn).toBeNull();
    expect(page.targets[0]?.skills.slice(0, 3).map((skill) => skill.state)).toEqual(['learned', 'practising', 'ahead']);
    expect(page.steps.map((step) => step.state)).toEqual(['done', 'done', 'now', 'ahead', 'ahead']);
    expect(JSON.stringify(page)).not.toMatch(/late|percent|ready|daysLeft|flag/i);
  });

  it('shows a booked demonstration, and in time the completion', async () => {
    const assessors = [{ kind: 'provider', name: 'Opettaja', organisation: 'WinNova' }, { kind: 'workingLife', name: 'Esihenkilö', organisation: 'Rauma' }];
    const body = { coachingPeriodId: stage.periodId, targetId: stage.targetId, providerId: stage.providerId, environmentId: stage.environmentId, startsOn: '2026-03-16', startsAt: '09:00', assessors };
    const { id } = (await stage.coach.post<{ id: string }>('/demonstrations', { body })).body;
    expect((await path()).demonstrations).toEqual([]);
    await stage.coach.post(`/demonstrations/${id}/booking`, { version: 1 });
    expect(await path()).toMatchObject({ nextStep: 'demonstrate', demonstrations: [{ date: '2026-03-16', startsAt: '09:00', environment: 'Pohjoiskehän koulu' }] });
    const scale = (await stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${stage.periodId}`)).body.targets[0]?.gradingScale;
    const grade = scale === 'threePoint' ? 'T1' : scale === 'passFail' ? 'passed' : '3';
    await stage.coach.post(`/demonstrations/${id}/result`, { version: 2, body: { grade, assessedOn: '2026-03-16' } });
    expect(await path()).toMatchObject({ demonstrations: [], completions: [{ grade, date: '2026-03-16', degreePart: { code: '100268' } }], targets: [{ completedOn: '2026-03-16' }] });
  });

  it('tells of a period that ended early when, how, what was gained and who helps, and calls nothing done that was not', async () => {
    const { periodId, traineeId } = await stage.refer('Loppu Kesken');
    const trainee = await context.api.signedIn(await context.api.user(['trainee'], { traineeId }));
    const log = { coachingPeriodId: periodId, environmentId: stage.environmentId, minutes: 240, independence: 'partly', tasks: [{ workTaskId: stage.taskIds[1] }] };
    for (const date of ['2026-03-10', '2026-03-11', '2026-03-11']) await stage.staff.post('/work-logs', { body: { ...log, date } });
    const abilities = async () => (await trainee.get<SessionResponse>('/session')).body.abilities;
    expect((await trainee.get<MyPathResponse>('/my-path')).body.ending).toBeNull();
    expect(await abilities()).toContain('workLog.create');
    await stage.act(periodId, 'end-early', { reason: 'employed', exit: { status: 'working', date: '2026-03-15' } });
    const page = (await trainee.get<MyPathResponse>('/my-path')).body;
    expect(page).toMatchObject({
      nextStep: 'ended',
      ending: { date: '2026-03-15', earlyEndReason: 'employed', exitStatus: 'working', workDays: 2, skillsLearned: 0, completed: [], helper: stage.users.coach.name, nextService: null },
    });
    expect(await abilities()).not.toContain('workLog.create');
    const period = (await stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${periodId}`)).body;
    const states = period.windows.map(({ state }) => state);
    expect(states).toContain('stopped');
    expect(states.slice(states.indexOf('stopped') + 1).every((state) => state === 'notEntered')).toBe(true);
    expect(page.steps.filter(({ phase }) => phase !== 'referred' && phase !== 'ended').map(({ state }) => state)).toEqual(states);
  });

  it('tells of a referral that led to no coaching why, and where to', async () => {
    const body = {
      trainee: { firstName: 'Ei', lastName: 'Alkanut', birthDate: '2001-01-01', gender: 'male', homeMunicipalityCode: '684' }, referral: { source: 'self', date: '2026-03-14' },
      municipalityCode: '684', fieldId: stage.fieldId, background: { labourMarketStatus: 'unemployed', monthsUnemployed: 3, education: 'basic', educationAbroad: false },
    };
    const { id, version, traineeId } = (await stage.coach.post<CoachingPeriodResponse>('/coaching-periods', { body })).body;
    await stage.coach.post(`/coaching-periods/${id}/turn-away`, { version, body: { date: '2026-03-15', outcome: 'guidedElsewhere', reason: 'Tarvitsee ensin kielikurssin', guidedTo: 'Aikuislukio' } });
    const trainee = await context.api.signedIn(await context.api.user(['trainee'], { traineeId }));
    const page = (await trainee.get<MyPathResponse>('/my-path')).body;
    expect(page).toMatchObject({ nextStep: 'notBegun', ending: { date: '2026-03-15', earlyEndReason: null, outcome: 'guidedElsewhere', outcomeReason: 'Tarvitsee ensin kielikurssin', guidedTo: 'Aikuislukio' } });
    expect(page.steps.map(({ state }) => state)).toEqual(['done', 'notEntered', 'notEntered', 'notEntered', 'done']);
  });

  it('is the own page only', async () => {
    expect((await stage.coach.get('/my-path')).status).toBe(403);
    const without = await context.api.signedIn(await context.api.user(['trainee']));
    expect((await without.get('/my-path')).status).toBe(404);
  });
});

import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, DemonstrationResponse, QualificationCompletionItem, QualificationCompletionListResponse, QualificationResponse } from '@valopolku/contracts';
import { GRADES_BY_SCALE } from '@valopolku/domain';
import { stageCase, type CaseStage } from '../../../testing/case-stage.js';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { rowCounts } from '../../../testing/row-counts.js';

interface Refusal {
  code: string;
  errors: { field: string; code: string; params: { missing?: string[]; count?: number } }[];
}

describeOnBothDatabases('whole qualifications', (context) => {
  let stage: CaseStage;
  let versionId: string;
  let mandatory: { id: string; code: string; name: string }[];

  beforeAll(async () => {
    stage = await stageCase(context.api);
    const { body: period } = await stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${stage.periodId}`);
    versionId = period.targets[0]?.qualificationVersionId ?? '';
    const { items } = (await stage.coach.get<{ items: { id: string; code: string }[] }>('/qualifications?q=381113')).body;
    const id = items.find((item) => item.code === '381113')?.id ?? '';
    const { versions } = (await stage.coach.get<QualificationResponse>(`/qualifications/${id}`)).body;
    const parts = versions.find((version) => version.id === versionId)?.degreeParts ?? [];
    mandatory = parts.filter((part) => part.kind === 'mandatory').map((part) => ({ id: part.id, code: part.code, name: part.name.fi }));
  });

  const record = <T = QualificationCompletionItem>(content: object = {}) =>
    stage.coach.post<T>('/qualification-completions', {
      body: { coachingPeriodId: stage.periodId, qualificationVersionId: versionId, providerId: stage.providerId, date: '2026-03-15', ...content },
    });

  /** Passes one degree part: target, approval, demonstration, result. */
  const complete = async (degreePartId: string): Promise<void> => {
    const { body: period } = await stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${stage.periodId}`);
    const known = period.targets.find((target) => target.degreePart.id === degreePartId) ? period : await stage.act(stage.periodId, 'targets', { degreePartId });
    const target = known.targets.find((one) => one.degreePart.id === degreePartId);
    const requirementIds = known.targets.find((one) => one.degreePart.id === degreePartId)?.requirements.map((one) => one.requirementId);
    await stage.coach.post(`/environments/${stage.environmentId}/tasks`, { body: { name: `Osa ${degreePartId}`, requirementIds } });
    await stage.coach.post(`/environments/${stage.environmentId}/approvals`, { body: { degreePartId, providerId: stage.providerId, identifiedOn: '2026-01-10', reviewBy: '2027-01-10' } });
    const assessors = [{ kind: 'provider', name: 'Opettaja', organisation: 'WinNova' }, { kind: 'workingLife', name: 'Esihenkilö', organisation: 'Rauma' }];
    const plan = { coachingPeriodId: stage.periodId, targetId: target?.id, providerId: stage.providerId, environmentId: stage.environmentId, startsOn: '2026-03-10', assessors };
    const { id } = (await stage.coach.post<DemonstrationResponse>('/demonstrations', { body: plan })).body;
    await stage.coach.post(`/demonstrations/${id}/booking`, { version: 1 });
    const grade = GRADES_BY_SCALE[target?.gradingScale ?? 'fivePoint'][0];
    const passed = await stage.coach.post(`/demonstrations/${id}/result`, { version: 2, body: { grade, assessedOn: '2026-03-11' } });
    if (passed.status !== 200) throw new Error(passed.text);
  };

  it('is refused while a mandatory part lacks, naming each', async () => {
    expect(mandatory.length).toBeGreaterThan(0);
    const before = await rowCounts(context.api);
    const refused = await record<Refusal>();
    expect([409, 422]).toContain(refused.status);
    const error = refused.body.errors.find((one) => one.code === 'mandatoryPartMissing');
    expect(error?.field).toBe('qualificationVersionId');
    expect(error?.params.missing).toEqual(mandatory.map((part) => `${part.name} (${part.code})`));
    expect(await rowCounts(context.api)).toEqual(before);
  });

  it('is recorded once when every mandatory part is completed', async () => {
    for (const part of mandatory) await complete(part.id);
    for (const [content, field, code] of [
      [{ date: '2026-03-17' }, 'date', 'dateInFuture'], [{ date: '2026-01-01' }, 'date', 'dateBeforeStart'],
      [{ providerId: randomUUID() }, 'providerId', 'unknownProvider'], [{ qualificationVersionId: randomUUID() }, 'qualificationVersionId', 'invalidChoice'],
    ] as const) {
      expect([code, await record<Refusal>(content)]).toMatchObject([code, { status: 422, body: { errors: [{ field, code }] } }]);
    }
    const made = await record();
    expect([made.status, made.body]).toMatchObject([201, { qualification: { code: '381113' }, provider: { name: 'WinNova' }, date: '2026-03-15' }]);
    expect([(await record<Refusal>()).status, (await record<Refusal>()).body.code]).toEqual([409, 'qualificationAlreadyCompleted']);
    const listed = await stage.trainee.get<QualificationCompletionListResponse>('/qualification-completions');
    expect(listed.body.items).toEqual([made.body]);
    expect((await stage.staff.get('/qualification-completions')).status).toBe(403);
    expect((await stage.staff.post('/qualification-completions', { body: {} })).status).toBe(403);
  });
}, { sql: 'differs' });

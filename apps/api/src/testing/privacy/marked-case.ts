import type { CoachingPeriodResponse, DemonstrationResponse, WorkLogResponse } from '@valopolku/contracts';
import { SUITABILITY_CRITERIA } from '@valopolku/domain';
import { demonstrationRequest, followUpRequest, workLogRequest } from '@valopolku/testing';
import { aPerson, PLACED_TO, STARTED_ON, type CaseWorld } from '../case-world.js';
import { changePeriod } from '../change-period.js';
import type { TestClient } from '../test-client.js';

const TODAY = '2026-03-16';

/** The mark of a field, found in any answer that tells what stands in it. */
export const mark = (field: string): string => `merkki.${field}.`;

/** One person whose every free text says which one it is. */
export interface MarkedCase {
  periodId: string;
  traineeId: string;
  workLogId: string;
  demonstrationId: string;
}

export async function markedCase(world: CaseWorld, coach: TestClient): Promise<MarkedCase> {
  const { id, traineeId } = await referred(world);
  const act = async <T = CoachingPeriodResponse>(path: string, body: object): Promise<T> => {
    const page = (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;
    const answer = path.startsWith('/') ? await coach.post<T>(path, { body }) : await changePeriod<T>(coach, page, path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return answer.body;
  };
  await world.start(id);
  const criteria = SUITABILITY_CRITERIA.map((criterion) => ({ criterion, answer: 'yes', words: mark('criterionWords') }));
  await act('suitability-assessments', { date: STARTED_ON, criteria, decision: 'accepted', reason: mark('decisionReason') });
  const targetId = (await world.target(id)).targets[0]?.id ?? '';
  const document = { kind: mark('documentKind'), signedBy: mark('documentSigner') };
  await act('placements', { environmentId: world.environmentId, from: STARTED_ON, to: PLACED_TO, basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360, instructor: mark('instructor'), document });
  await act('plan', { date: STARTED_ON, plan: mark('plan') });
  await act('advance', { to: 'skillBuilding' });
  await act(`targets/${targetId}/judgements`, { requirementId: world.requirementIds[0], judgement: 'withGuidance', words: mark('judgementWords') });
  await act(`targets/${targetId}/readiness`, { date: TODAY, waivedReason: mark('waivedReason') });
  const log = await act<WorkLogResponse>('/work-logs', workLogRequest({ coachingPeriodId: id, environmentId: world.environmentId, date: TODAY, tasks: [{ workTaskId: world.workTaskId }], note: mark('diaryNote') }));
  const planned = demonstrationRequest({ coachingPeriodId: id, targetId, environmentId: world.environmentId, content: mark('demonstrationContent') });
  const demonstration = await act<DemonstrationResponse>('/demonstrations', planned);
  await act('contacts', { date: TODAY, kind: 'phone', outcome: 'reached' });
  await act('extensions', { days: 30, reason: mark('extensionReason') });
  await act('advance', { to: 'demonstration' });
  await act('step-back', { reason: mark('stepBackReason') });
  await act('follow-up-path', followUpRequest({ words: mark('followUpWords'), nextService: mark('nextService'), agreedOn: TODAY }));
  await act('exit', { status: 'movedToJobSeeking', date: TODAY, note: mark('exitNote') });
  return { periodId: id, traineeId, workLogId: log.id, demonstrationId: demonstration.id };
}

function referred(world: CaseWorld): Promise<CoachingPeriodResponse> {
  const { referral, background } = world.referral();
  return world.refer({
    trainee: aPerson({ lastName: 'Merkitty', birthDate: '1999-05-04', address: mark('address'), phone: '040 777 6666', email: 'merkki.email@testi.invalid', supportNeeds: mark('supportNeeds'), emergencyContact: { name: 'Äiti', phone: '040 888 5555' } }),
    referral: { ...referral, unit: mark('referralUnit'), wish: mark('referralWish') },
    background: { ...background, immigrantBackground: true, languageSpoken: mark('languageSpoken') },
  });
}

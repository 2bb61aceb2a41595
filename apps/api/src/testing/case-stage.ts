import { randomUUID } from 'node:crypto';
import type { CoachingPeriodResponse, EducationProviderResponse, EnvironmentResponse, FieldResponse } from '@valopolku/contracts';
import { stableId } from '../data/stable-id.js';
import { changePeriod } from './change-period.js';
import type { TestApp } from './test-app.js';
import type { TestClient } from './test-client.js';
import type { TestUser } from './test-users.js';

/** A degree part of the catalogue with requirements: Ylläpitosiivouspalvelut. */
export const STAGE_PART = stableId('degree-part', '381113', '100268');
export const stageRequirement = (number: number): string => stableId('requirement', '381113', '100268', String(number));

/** People and places with a running case: made through the routes, so that rules and facts apply. Today is 16.3.2026. */
export interface CaseStage {
  coach: TestClient;
  staff: TestClient;
  trainee: TestClient;
  users: { coach: TestUser; staff: TestUser; trainee: TestUser };
  fieldId: string;
  providerId: string;
  environmentId: string;
  /** Mapped to requirement 1; to 1 and 2; to none. */
  taskIds: [string, string, string];
  periodId: string;
  traineeId: string;
  targetId: string;
  /** A further period in skill building, started on 2.2.2026 and placed at the stage's environment until 30.6.2026. */
  refer(name?: string): Promise<StagedPeriod>;
  /** A change of a period, which must succeed; gives the page after it. */
  act(periodId: string, verb: string, body: object): Promise<CoachingPeriodResponse>;
}

export interface StagedPeriod {
  periodId: string;
  traineeId: string;
  targetId: string;
}

const RAUMA = '684';

export async function stageCase(api: TestApp): Promise<CaseStage> {
  const manager = await api.signedIn(await api.user(['manager']));
  const field = await manager.post<FieldResponse>('/fields', { body: { code: `f${randomUUID().slice(0, 8)}`, name: { fi: 'Puhdistus' } } });
  const fieldId = field.body.id;
  const coachUser = await api.user(['coach'], { municipalityCodes: [RAUMA], fieldIds: [fieldId] });
  const coach = await api.signedIn(coachUser);
  const providerId = (await coach.post<EducationProviderResponse>('/education-providers', { body: { name: 'WinNova' } })).body.id;
  const environment = await stageEnvironment(coach, providerId);
  const staffUser = await api.user(['staff'], { environmentIds: [environment.id] });

  const act = async (periodId: string, verb: string, body: object): Promise<CoachingPeriodResponse> => {
    const page = async (): Promise<CoachingPeriodResponse> => (await coach.get<CoachingPeriodResponse>(`/coaching-periods/${periodId}`)).body;
    const answer = await changePeriod(coach, await page(), verb, body);
    if (answer.status !== 200) throw new Error(`${verb}: ${answer.status} ${answer.text}`);
    return page();
  };
  const refer = async (name = 'Aino Koskela'): Promise<StagedPeriod> => {
    const [firstName = 'Aino', lastName = 'Koskela'] = name.split(' ');
    const person = { firstName, lastName, birthDate: '1995-05-05', gender: 'female', homeMunicipalityCode: RAUMA };
    const background = { labourMarketStatus: 'unemployed', monthsUnemployed: 14, education: 'basic', educationAbroad: false };
    const referral = { source: 'employmentAuthority', unit: 'TE-toimisto', date: '2026-01-20', wish: 'Haluan töihin' };
    const made = await coach.post<CoachingPeriodResponse>('/coaching-periods', {
      body: { trainee: person, referral, background, municipalityCode: RAUMA, fieldId, coachId: coachUser.userId },
    });
    if (made.status !== 201) throw new Error(`refer: ${made.status} ${made.text}`);
    const { id: periodId, traineeId } = made.body;
    await act(periodId, 'information', {
      informationVersion: '1', language: 'fi', date: '2026-01-25', service: 'youthWorkshop',
    });
    await act(periodId, 'start', { startsOn: '2026-02-02' });
    await act(periodId, 'suitability-assessments', { date: '2026-02-05', criteria: ALL_YES, decision: 'accepted', reason: 'Sopii hyvin' });
    const targeted = await act(periodId, 'targets', { degreePartId: STAGE_PART });
    await act(periodId, 'placements', { environmentId: environment.id, from: '2026-02-02', to: '2026-06-30', basis: 'workTryOut', daysPerWeek: 5, minutesPerDay: 360 });
    await act(periodId, 'plan', { date: '2026-02-10', plan: 'Opitaan siivous' });
    await act(periodId, 'advance', { to: 'skillBuilding', date: '2026-03-02' });
    return { periodId, traineeId, targetId: targeted.targets[0]?.id ?? '' };
  };

  const first = await refer();
  const traineeUser = await api.user(['trainee'], { traineeId: first.traineeId });
  return {
    coach, staff: await api.signedIn(staffUser), trainee: await api.signedIn(traineeUser),
    users: { coach: coachUser, staff: staffUser, trainee: traineeUser },
    fieldId, providerId, environmentId: environment.id, taskIds: taskIds(environment), ...first, refer, act,
  };
}

const ALL_YES = ['motivation', 'workingLifeSkills', 'attendance', 'work', 'goalDirectedness', 'fieldFit', 'currentSkills', 'languageForCoaching'].map(
  (criterion) => ({ criterion, answer: 'yes', words: 'Hyvin' }),
);

async function stageEnvironment(coach: TestClient, providerId: string): Promise<EnvironmentResponse> {
  const body = { name: 'Pohjoiskehän koulu', kind: 'municipalSite', organiser: 'Rauman kaupunki', municipalityCode: RAUMA, capacity: 20 };
  const { id } = (await coach.post<EnvironmentResponse>('/environments', { body })).body;
  const tasks: [string, string[]][] = [['Luokkien siivous', [stageRequirement(1)]], ['Käytävien siivous', [stageRequirement(1), stageRequirement(2)]], ['Tiskaus', []]];
  for (const [name, requirementIds] of tasks) await coach.post(`/environments/${id}/tasks`, { body: { name, requirementIds } });
  const approval = { degreePartId: STAGE_PART, providerId, identifiedOn: '2026-01-10', reviewBy: '2027-01-10' };
  const approved = await coach.post<EnvironmentResponse>(`/environments/${id}/approvals`, { body: approval });
  if (approved.status !== 201) throw new Error(`approve: ${approved.status} ${approved.text}`);
  return approved.body;
}

function taskIds({ tasks }: EnvironmentResponse): [string, string, string] {
  const named = (name: string): string => tasks.find((task) => task.name === name)?.id ?? '';
  return [named('Luokkien siivous'), named('Käytävien siivous'), named('Tiskaus')];
}

import type { CoachingPeriodResponse, PauseItem, PlacementItem, RequirementReadiness, TraineeResponse } from '@valopolku/contracts';
import { ACTIONS, CASE_ACTIONS } from '@valopolku/domain';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** What may be done with a case; the API tells of nothing else here. */
const OF_CASE = ACTIONS.filter((action) => action in CASE_ACTIONS);

export const periodIds = { period: id(100), trainee: id(101), target: id(102), degreePart: id(103), environment: id(104), coach: id(1) };

function requirement(order: number, judgement: RequirementReadiness['judgement']): RequirementReadiness {
  return { requirementId: id(200 + order), order, text: { fi: `Vaatimus ${order}.` }, draft: true, independent: order, partly: 1, guided: 0, lastOn: '2026-11-16', judgement };
}

/** Someone in skill building with one of two requirements ready; the coach may do all. */
export function periodInSkillBuilding(changes: Partial<CoachingPeriodResponse> = {}): CoachingPeriodResponse {
  return {
    id: periodIds.period, version: 7, traineeId: periodIds.trainee, name: 'Samira Haddadi', phase: 'skillBuilding', status: 'open', access: 'own',
    abilities: OF_CASE.filter((action) => !['coachingPeriod.start', 'coachingPeriod.turnAway', 'coachingPeriod.end', 'coachingPeriod.resume', 'coachingPeriod.recordDeath', 'coachingPeriod.takeBackDeath'].includes(action)),
    coach: { id: periodIds.coach, name: 'Hanna Ylitalo' }, municipality: { id: '684', code: '684', name: { fi: 'Rauma', sv: 'Raumo' } },
    environment: { id: periodIds.environment, name: 'Niittymaan koulu' }, environmentMunicipality: { id: '684', code: '684', name: { fi: 'Rauma', sv: 'Raumo' } }, referredOn: '2026-07-27', startedOn: '2026-08-03', plannedEnd: '2027-02-02', daysLeft: 15, nextStep: { code: 'judgeRequirements' },
    referral: { version: 3, source: 'ohjaamo', date: '2026-07-27' }, background: { version: 4, labourMarketStatus: 'unemployed', monthsUnemployed: 14, education: 'basic', educationAbroad: false },
    information: { version: 5 }, followUpPath: { version: 8, words: '' }, exit: { version: 9 },
    windows: [
      { phase: 'onboarding', from: '2026-08-03', to: '2026-10-02', enteredOn: '2026-08-03', leftOn: '2026-09-28', state: 'done', daysLate: 0 },
      { phase: 'skillBuilding', from: '2026-10-03', to: '2026-12-02', enteredOn: '2026-09-28', state: 'now', daysLate: 0 },
      { phase: 'demonstration', from: '2026-12-03', to: '2027-02-02', state: 'ahead', daysLate: 0 },
    ],
    gate: { to: 'demonstration', open: false, conditions: [{ code: 'readinessConfirmed', met: false, warning: false, where: 'readiness' }] },
    targets: [{
      id: periodIds.target, version: 11, degreePart: { id: periodIds.degreePart, code: '106840', name: { fi: 'Ylläpitosiivouspalvelut' } }, qualificationName: { fi: 'Puhtaus- ja kiinteistöpalvelualan perustutkinto' },
      qualificationVersionId: id(105), gradingScale: 'fivePoint', points: 30, requirements: [requirement(1, 'ready'), requirement(2, 'withGuidance')], readiness: { ready: 1, total: 2 },
    }],
    placements: [], suitability: [], phaseChanges: [], pauses: [], contacts: [], plan: { version: 6, plan: 'Harjoitellaan koululla.', date: '2026-09-28' }, logMinutes: 600, logCount: 4,
    ...changes,
  };
}

export const samira: TraineeResponse = { id: periodIds.trainee, version: 1, abilities: [], firstName: 'Samira', lastName: 'Haddadi' };

/** What the trainee page asks besides the period itself. */
export const besidesPeriod = {
  'GET /coaching-periods/{id}/timeline': { items: [], nextCursor: null },
  'GET /demonstrations': { items: [], nextCursor: null },
  'GET /trainees/{id}': samira,
};

/** Someone just referred: nothing has been agreed, nobody has said what is recorded. */
export function periodReferred(changes: Partial<CoachingPeriodResponse> = {}): CoachingPeriodResponse {
  const conditions = (['informationGiven', 'legalBasisRecorded', 'startDateSet', 'coachNamed'] as const).map((code) => ({ code, met: code === 'coachNamed', warning: false, where: WHERE[code] }));
  return periodInSkillBuilding({
    phase: 'referred', abilities: OF_CASE.filter((action) => !['coachingPeriod.recordDeath', 'coachingPeriod.takeBackDeath'].includes(action)), targets: [], windows: [], startedOn: null, plannedEnd: null, daysLeft: null, environment: null, plan: { version: 1 },
    nextStep: { code: 'giveInformation', due: '2026-07-27' }, gate: { to: 'onboarding', open: false, conditions }, logMinutes: 0, logCount: 0, ...changes,
  });
}

const WHERE = { informationGiven: 'information', legalBasisRecorded: 'information', startDateSet: 'start', coachNamed: 'referral' } as const;

export const placement: PlacementItem = {
  id: id(106), version: 12, environment: { id: periodIds.environment, name: 'Niittymaan koulu' }, from: '2026-08-10', to: '2027-02-02', basis: 'workTryOut', daysPerWeek: 5, minutesPerDay: 360,
  instructor: 'Tarja Aaltonen', document: { kind: 'Sopimus', date: '2026-08-07', signedBy: 'Rauman kaupunki' }, warnings: [],
};

export const pause: PauseItem = { id: id(107), version: 13, from: '2026-11-02', to: null, reason: 'sickLeave' };

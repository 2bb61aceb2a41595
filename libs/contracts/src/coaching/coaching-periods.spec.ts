import { describe, expect, it } from '@jest/globals';
import { PHASES, SUITABILITY_CRITERIA } from '@valopolku/domain';
import {
  AddTargetRequest, AdvanceRequest, AgreePlanRequest, AssessSuitabilityRequest, Background, ChangeCoachingPeriodRequest, ChangePlacementRequest, check, CoachingPeriodListQuery, ConfirmReadinessRequest, EndEarlyRequest, Exit,
  ExtendRequest, InformationGiven, JudgeRequest, JudgeSeveralRequest, PauseRequest, PlaceRequest, PlanFollowUpRequest, RecordContactRequest, RecordDeathRequest, Referral, ReferRequest, ResumeRequest, StartCoachingPeriodRequest, StepBackRequest, TakeBackDeathRequest, TurnAwayRequest,
} from '../index.js';
import { broken, emptied, lacking, whole, type ContractCase } from '../testing/contract-cases.js';

const ID = '01930000-0000-7000-8000-000000000001';
const long = (length: number) => 'a'.repeat(length);
const trainee = { firstName: 'Aino', lastName: 'Salo', birthDate: '1999-02-28', gender: 'female', homeMunicipalityCode: '684' };
const background = { labourMarketStatus: 'unemployed', monthsUnemployed: 600, education: 'basic', educationAbroad: true, immigrantBackground: false, languageSpoken: 'arabia', finnishLevel: 'B1' };
const referral = { source: 'ohjaamo', unit: 'Rauman Ohjaamo', date: '2026-01-07', wish: 'Siivousalalle.' };
const exit = { status: 'studying', detail: 'vocational', date: '2026-06-30', note: 'Aloittaa elokuussa.' };
const placement = { from: '2026-03-01', to: '2026-05-31', basis: 'workTryOut', document: { kind: 'sopimus', date: '2026-02-27', signedBy: 'Risto' }, daysPerWeek: 5, minutesPerDay: 360, instructor: 'Risto Kangas' };

const refusedOfBeginning: ContractCase['refuses'] = [
  ['referral', 'ohjaamo', 'invalidObject'], ['referral.source', 'friend', 'invalidChoice'], ['referral.date', '2026-02-30', 'invalidDate'], ['referral.wish', long(2001), 'tooLong'], ['referral.diagnosis', 'x', 'unknownField'],
  ['background.labourMarketStatus', 'retired', 'invalidChoice'], ['background.monthsUnemployed', 601, 'tooLarge'], ['background.monthsUnemployed', -1, 'tooSmall'], ['background.education', 'some', 'invalidChoice'],
  ['background.educationAbroad', null, 'required'], ['background.finnishLevel', 'A0', 'invalidChoice'], ['municipalityCode', 'Rauma', 'unknownMunicipality'], ['fieldId', 'cleaning', 'invalidId'], ['coachId', '', 'required'],
];
/** The same of a part that is sent by itself. */
const refusedIn = (part: string): ContractCase['refuses'] => refusedOfBeginning.flatMap(([field, value, code]) => (field.startsWith(`${part}.`) ? [[field.slice(part.length + 1), value, code] as const] : []));
const refusedOfPlacement: ContractCase['refuses'] = [
  ['from', '2026-02-29', 'invalidDate'], ['to', '', 'required'], ['basis', 'favour', 'invalidChoice'], ['document', [], 'invalidObject'], ['document.kind', ' ', 'required'], ['document.date', 'x', 'invalidDate'],
  ['daysPerWeek', 0, 'tooSmall'], ['daysPerWeek', 8, 'tooLarge'], ['minutesPerDay', 29, 'tooSmall'], ['minutesPerDay', 961, 'tooLarge'], ['minutesPerDay', '360', 'notANumber'], ['instructor', long(201), 'tooLong'],
];

const CASES: readonly ContractCase[] = [
  {
    of: ReferRequest, takes: { id: ID, traineeId: ID, trainee, referral, background, municipalityCode: '684', fieldId: ID, projectId: ID, coachId: ID },
    needs: ['referral', 'background', 'municipalityCode', 'fieldId', 'trainee.birthDate', 'referral.source', 'background.education'],
    refuses: [...refusedOfBeginning, ['trainee.firstName', '<b>', 'invalidName'], ['trainee.birthDate', '1999-02-29', 'invalidDate'], ['traineeId', '290204A900X', 'invalidId']],
  },
  {
    of: ChangeCoachingPeriodRequest, takes: { municipalityCode: '050', fieldId: ID, projectId: ID, coachId: ID, reason: 'Jään vapaalle' }, needs: [],
    refuses: [
      ['reason', 'ei', 'tooShort'], ['reason', 'e'.repeat(1001), 'tooLong'], ['municipalityCode', 'Rauma', 'unknownMunicipality'], ['fieldId', 'cleaning', 'invalidId'], ['coachId', '', 'required'],
      ['phase', 'ended', 'unknownField'], ['trainee', trainee, 'unknownField'], ['referral', referral, 'unknownField'], ['background', background, 'unknownField'],
    ],
  },
  { of: Referral, takes: referral, needs: ['source', 'date'], refuses: refusedIn('referral') },
  { of: Background, takes: background, needs: ['labourMarketStatus', 'education', 'educationAbroad'], refuses: refusedIn('background') },
  { of: TurnAwayRequest, takes: { outcome: 'guidedElsewhere', date: '2026-01-09', reason: 'Ohjattu Ohjaamoon', guidedTo: 'Ohjaamo' }, needs: ['outcome', 'date', 'reason'], refuses: [['outcome', 'accepted', 'invalidChoice'], ['reason', 'ei', 'tooShort'], ['guidedTo', long(301), 'tooLong']] },
  { of: StartCoachingPeriodRequest, takes: { startsOn: '2026-01-12', coachId: ID, reason: 'Jään vapaalle' }, needs: ['startsOn'], refuses: [['reason', 'ei', 'tooShort'], ['startsOn', '2026-1-12', 'invalidDate'], ['coachId', 'Hanna', 'invalidId']] },
  { of: AdvanceRequest, takes: { to: 'skillBuilding', date: '2026-03-01' }, needs: ['to'], refuses: [['to', 'finished', 'invalidChoice'], ['to', PHASES, 'invalidChoice'], ['date', '2026-03-32', 'invalidDate']] },
  { of: StepBackRequest, takes: { reason: 'Tarkistetaan' }, needs: ['reason'], refuses: [['reason', 'ok', 'tooShort'], ['reason', '\n\n\n', 'required'], ['reason', long(1001), 'tooLong']] },
  { of: InformationGiven, takes: { informationVersion: '2026-1', language: 'fi', date: '2026-01-12', service: 'youthWorkshop' }, needs: ['informationVersion', 'language', 'date', 'service'], refuses: [['service', 'school', 'invalidChoice'], ['controller', 'Työpaja ry', 'unknownField'], ['retentionYears', 10, 'unknownField'], ['language', 'ru', 'invalidChoice']] },
  {
    of: AssessSuitabilityRequest, takes: { id: ID, date: '2026-01-20', criteria: SUITABILITY_CRITERIA.map((criterion) => ({ criterion, answer: 'yes', words: 'Tulee ajoissa.' })), decision: 'accepted', reason: 'Motivoitunut' },
    needs: ['date', 'criteria', 'decision', 'reason'],
    refuses: [['criteria', Array.from({ length: 9 }, () => ({ criterion: 'motivation', answer: 'yes' })), 'tooMany'], ['criteria.2.criterion', 'health', 'invalidChoice'], ['criteria.7.answer', 5, 'invalidChoice'], ['criteria.0.score', 5, 'unknownField'], ['decision', 'maybe', 'invalidChoice'], ['reason', 'ok', 'tooShort']],
  },
  { of: AddTargetRequest, takes: { id: ID, degreePartId: ID }, needs: ['degreePartId'], refuses: [['degreePartId', '106840', 'invalidId']] },
  { of: JudgeRequest, takes: { requirementId: ID, judgement: 'ready', words: 'Itsenäisesti.' }, needs: ['requirementId', 'judgement'], refuses: [['judgement', '5', 'invalidChoice'], ['words', long(1001), 'tooLong']] },
  { of: JudgeSeveralRequest, takes: { judgements: [{ requirementId: ID, judgement: 'ready', words: null }] }, needs: ['judgements'], refuses: [['judgements', [], 'required'], ['judgements', 'ready', 'invalidChoice']] },
  { of: RecordDeathRequest, takes: { learnedOn: '2026-04-30' }, needs: ['learnedOn'], refuses: [['learnedOn', '2026-04-31', 'invalidDate']] },
  { of: TakeBackDeathRequest, takes: { reason: 'Väärä henkilö' }, needs: ['reason'], refuses: [['reason', 'no', 'tooShort'], ['reason', long(1001), 'tooLong']] },
  { of: ConfirmReadinessRequest, takes: { date: '2026-04-30', waivedReason: 'Osaa jo' }, needs: ['date'], refuses: [['waivedReason', 'ok', 'tooShort'], ['date', '2026-04-31', 'invalidDate']] },
  { of: PlaceRequest, takes: { id: ID, environmentId: ID, ...placement }, needs: ['environmentId', 'from', 'to', 'basis', 'daysPerWeek', 'minutesPerDay'], refuses: [['environmentId', 'koulu', 'invalidId'], ...refusedOfPlacement] },
  { of: ChangePlacementRequest, takes: placement, needs: [], refuses: [...refusedOfPlacement, ['environmentId', ID, 'unknownField']] },
  { of: AgreePlanRequest, takes: { date: '2026-02-01', plan: 'Harjoitellaan\nkoululla.' }, needs: ['date'], refuses: [['plan', long(4001), 'tooLong'], ['date', null, 'required']] },
  { of: PauseRequest, takes: { id: ID, from: '2026-02-02', to: '2026-02-06', reason: 'familyLeave' }, needs: ['from', 'reason'], refuses: [['reason', 'flu', 'invalidChoice'], ['to', 'later', 'invalidDate']] },
  { of: ResumeRequest, takes: { to: '2026-02-06' }, needs: ['to'], refuses: [['to', '2026-02-31', 'invalidDate']] },
  { of: ExtendRequest, takes: { days: 366, reason: 'Sairausloma' }, needs: ['days', 'reason'], refuses: [['days', 0, 'tooSmall'], ['days', 367, 'tooLarge'], ['days', 1.5, 'notANumber'], ['reason', 'ok', 'tooShort']] },
  { of: RecordContactRequest, takes: { id: ID, date: '2026-02-10', kind: 'phone', outcome: 'reached' }, needs: ['date', 'kind', 'outcome'], refuses: [['kind', 'fax', 'invalidChoice'], ['outcome', 'maybe', 'invalidChoice'], ['note', 'x', 'unknownField']] },
  { of: PlanFollowUpRequest, takes: { kind: 'studies', nextService: 'Opisto', agreedOn: '2026-05-01', words: 'Hakee yhteishaussa' }, needs: ['kind', 'agreedOn', 'words'], refuses: [['kind', 'moon', 'invalidChoice'], ['words', 'ei', 'tooShort'], ['words', long(2001), 'tooLong'], ['nextService', long(301), 'tooLong']] },
  { of: Exit, takes: exit, needs: ['status', 'date'], refuses: [['status', 'happy', 'invalidChoice'], ['date', '2026-06-31', 'invalidDate'], ['detail', long(61), 'tooLong'], ['note', long(2001), 'tooLong']] },
  { of: EndEarlyRequest, takes: { reason: 'moved', exit }, needs: ['reason', 'exit', 'exit.status'], refuses: [['reason', 'tired', 'invalidChoice'], ['exit', exit.status, 'invalidObject'], ['exit.date', '2026-06-31', 'invalidDate'], ['exit.mood', 'x', 'unknownField']] },
  {
    of: CoachingPeriodListQuery, takes: { phase: 'onboarding', status: 'paused', coach: ID, caseload: 'own', municipality: '684', field: ID, project: ID, waiting: 'late', exitStatus: 'positivePath', group: 'women', education: 'basic', q: 'Aino', limit: 200 }, needs: [],
    refuses: [['phase', 'all', 'invalidChoice'], ['status', 'ended', 'invalidChoice'], ['caseload', 'mine', 'invalidChoice'], ['waiting', 'risk', 'invalidChoice'], ['group', 'men', 'invalidChoice'], ['coach', 'me', 'invalidId'], ['exitStatus', 'constructor', 'invalidChoice'], ['education', 'castle', 'invalidChoice'], ['limit', 1000, 'tooLarge']],
  },
];

describe('requests about coaching periods', () => {
  it.each(whole(CASES))('%s takes what is whole', (_what, of, plain) => expect(check(of, plain).errors).toEqual([]));
  it.each(whole(CASES))('%s refuses a field that it does not know', (_what, of, plain) => expect(check(of, { ...plain, isAdmin: true }).errors).toEqual([{ field: 'isAdmin', code: 'unknownField' }]));
  it.each(lacking(CASES))('%s says so', (_what, of, plain, field) => expect(check(of, plain).errors).toEqual([{ field, code: 'required' }]));
  it.each(emptied(CASES))('%s is whole', (_what, of, plain) => expect(check(of, plain).errors).toEqual([]));
  it.each(broken(CASES))('%s is refused there', (_what, of, plain, field, code) => expect(check(of, plain).errors).toEqual([expect.objectContaining({ field, code })]));

  it('names every broken field of a referral at once, each at its own place', () => {
    const { errors } = check(ReferRequest, { trainee: { ...trainee, firstName: '', lastName: '', gender: 'x' }, referral: { ...referral, date: 'x' }, background: {}, municipalityCode: '684', fieldId: ID });
    expect(errors.map(({ field }) => field).sort()).toEqual(['background.education', 'background.educationAbroad', 'background.labourMarketStatus', 'referral.date', 'trainee.firstName', 'trainee.gender', 'trainee.lastName']);
  });
});

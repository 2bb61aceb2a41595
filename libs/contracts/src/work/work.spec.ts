import { describe, expect, it } from '@jest/globals';
import {
  CancelDemonstrationRequest, ChangeDemonstrationRequest, check, CompletionListQuery, CorrectWorkLogRequest, CreateWorkLogRequest, DemonstrationListQuery, DemonstrationResult, LoggablePeopleQuery, SeveralWorkLogsRequest,
  PlanDemonstrationRequest, QualificationCompletionListQuery, RecordQualificationRequest, WorkLogListQuery,
} from '../index.js';
import { broken, emptied, lacking, whole, type ContractCase } from '../testing/contract-cases.js';

const ID = '01930000-0000-7000-8000-000000000001';
const long = (length: number) => 'a'.repeat(length);
const entry = { environmentId: ID, date: '2026-11-20', minutes: 1440, independence: 'partly', tasks: [{ workTaskId: ID, independence: 'guided' }, { workTaskId: ID }], activity: 'training', note: 'Hyvin' };
const refusedOfEntry: ContractCase['refuses'] = [
  ['environmentId', 'x', 'invalidId'], ['date', '2026-11-31', 'invalidDate'], ['minutes', 0, 'tooSmall'], ['minutes', 1441, 'tooLarge'], ['minutes', 7.5, 'notANumber'], ['minutes', Number.NaN, 'notANumber'],
  ['independence', 'alone', 'invalidChoice'], ['tasks', {}, 'invalidChoice'], ['tasks.0.workTaskId', '', 'required'], ['tasks.1.independence', 'alone', 'invalidChoice'], ['tasks.0.name', 'Siivous', 'unknownField'],
  ['activity', 'sleep', 'invalidChoice'], ['note', long(2001), 'tooLong'], ['loggedBy', 'Tarja', 'unknownField'], ['confirmed', true, 'unknownField'],
];
const shown = {
  providerId: ID, environmentId: ID, startsOn: '2026-12-01', endsOn: '2026-12-02', startsAt: '08:30', content: 'Siivoaa luokan.', specialReason: 'Ei muuta arvioijaa.',
  assessors: [{ kind: 'provider', name: 'Riitta', organisation: 'Opisto' }, { kind: 'workingLife', name: 'Risto', organisation: 'Kaupunki' }],
};
const refusedOfShown: ContractCase['refuses'] = [
  ['providerId', 'x', 'invalidId'], ['startsOn', '2026-02-30', 'invalidDate'], ['startsAt', '24:00', 'invalidTime'], ['startsAt', '8:30', 'invalidTime'], ['startsAt', '08.30', 'invalidTime'], ['content', long(2001), 'tooLong'],
  ['assessors', Array.from({ length: 7 }, () => shown.assessors[0]), 'tooMany'], ['assessors.0.kind', 'friend', 'invalidChoice'], ['assessors.1.name', ' ', 'required'], ['assessors.1.organisation', long(201), 'tooLong'],
  ['specialReason', long(1001), 'tooLong'], ['state', 'booked', 'unknownField'],
];

const CASES: readonly ContractCase[] = [
  { of: CreateWorkLogRequest, takes: { id: ID, coachingPeriodId: ID, ...entry }, needs: ['coachingPeriodId', 'environmentId', 'date', 'minutes', 'independence', 'tasks'], refuses: refusedOfEntry },
  { of: SeveralWorkLogsRequest, takes: { entries: [{ id: ID, version: 1 }] }, needs: ['entries'], refuses: [['entries', [], 'required'], ['entries', ID, 'invalidChoice']] },
  { of: CorrectWorkLogRequest, takes: entry, needs: [], refuses: [...refusedOfEntry, ['coachingPeriodId', ID, 'unknownField']] },
  { of: PlanDemonstrationRequest, takes: { id: ID, coachingPeriodId: ID, targetId: ID, ...shown }, needs: ['coachingPeriodId', 'targetId'], refuses: [['targetId', 'x', 'invalidId'], ...refusedOfShown] },
  { of: ChangeDemonstrationRequest, takes: shown, needs: [], refuses: [...refusedOfShown, ['targetId', ID, 'unknownField']] },
  { of: CancelDemonstrationRequest, takes: { reason: 'Siirtyy' }, needs: ['reason'], refuses: [['reason', 'ei', 'tooShort'], ['reason', long(1001), 'tooLong']] },
  { of: DemonstrationResult, takes: { grade: '4', assessedOn: '2026-12-02', words: 'Varmaa työtä.' }, needs: ['grade', 'assessedOn'], refuses: [['grade', 4, 'invalidText'], ['grade', long(21), 'tooLong'], ['assessedOn', 'today', 'invalidDate'], ['words', long(2001), 'tooLong']] },
  { of: RecordQualificationRequest, takes: { id: ID, coachingPeriodId: ID, qualificationVersionId: ID, providerId: ID, date: '2026-12-18' }, needs: ['coachingPeriodId', 'qualificationVersionId', 'providerId', 'date'], refuses: [['qualificationVersionId', 'OPH-1825-2021', 'invalidId'], ['date', '2026-12-32', 'invalidDate']] },
  { of: WorkLogListQuery, takes: { coachingPeriod: ID, environment: ID, confirmed: 'no', requirement: ID, from: '2026-11-01', to: '2026-11-30', limit: 50 }, needs: [], refuses: [['confirmed', 'false', 'invalidChoice'], ['requirement', '1', 'invalidId'], ['from', '1.11.2026', 'invalidDate'], ['to', '2026-11-31', 'invalidDate'], ['limit', -1, 'tooSmall']] },
  { of: DemonstrationListQuery, takes: { coachingPeriod: ID, when: 'lacking' }, needs: [], refuses: [['when', 'someday', 'invalidChoice'], ['coachingPeriod', 'x', 'invalidId']] },
  { of: CompletionListQuery, takes: { coachingPeriod: ID, project: ID, municipality: '684', field: ID, qualification: ID }, needs: [], refuses: [['project', 'all', 'invalidId'], ['municipality', 'Rauma', 'unknownMunicipality'], ['qualification', '381141', 'invalidId']] },
  { of: QualificationCompletionListQuery, takes: { coachingPeriod: ID }, needs: [], refuses: [['coachingPeriod', '1', 'invalidId'], ['limit', 50, 'unknownField']] },
  { of: LoggablePeopleQuery, takes: { date: '2028-02-29' }, needs: [], refuses: [['date', '2027-02-29', 'invalidDate']] },
];

describe('requests about work and demonstrations', () => {
  it.each(whole(CASES))('%s takes what is whole', (_what, of, plain) => expect(check(of, plain).errors).toEqual([]));
  it.each(whole(CASES))('%s refuses a field that it does not know', (_what, of, plain) => expect(check(of, { ...plain, isAdmin: true }).errors).toEqual([{ field: 'isAdmin', code: 'unknownField' }]));
  it.each(lacking(CASES))('%s says so', (_what, of, plain, field) => expect(check(of, plain).errors).toEqual([{ field, code: 'required' }]));
  it.each(emptied(CASES))('%s is whole', (_what, of, plain) => expect(check(of, plain).errors).toEqual([]));
  it.each(broken(CASES))('%s is refused there', (_what, of, plain, field, code) => expect(check(of, plain).errors).toEqual([expect.objectContaining({ field, code })]));

  it('takes an empty list of tasks: an entry may be of an activity', () => {
    expect(check(CreateWorkLogRequest, { coachingPeriodId: ID, ...entry, tasks: [] }).errors).toEqual([]);
  });
});

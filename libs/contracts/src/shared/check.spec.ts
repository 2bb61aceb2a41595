import { describe, expect, it } from '@jest/globals';
import { AssessSuitabilityRequest, CreateWorkLogRequest, OpenTraineeRequest, PlanDemonstrationRequest, ReferRequest, SaveTraineeRequest, check, isPlainText } from '../index.js';
import { isName } from './name.js';

const ID = '01930000-0000-7000-8000-000000000001';
const entry = {
  coachingPeriodId: ID,
  environmentId: ID,
  date: '2026-11-20',
  minutes: 210,
  independence: 'partly',
  tasks: [{ workTaskId: ID }],
};

describe('check', () => {
  it('gives an instance of the class when all is well', () => {
    const { value, errors } = check(CreateWorkLogRequest, entry);
    expect(errors).toEqual([]);
    expect(value).toBeInstanceOf(CreateWorkLogRequest);
    expect(value?.tasks[0]?.workTaskId).toBe(ID);
  });

  it.each([
    ['nothing at all', null, '', 'badRequest'],
    ['a list', [], '', 'badRequest'],
    ['a text', 'x', '', 'badRequest'],
    ['a missing field', { ...entry, date: undefined }, 'date', 'required'],
    ['an empty field', { ...entry, date: '' }, 'date', 'required'],
    ['31 February', { ...entry, date: '2026-02-31' }, 'date', 'invalidDate'],
    ['a day before all that can be meant', { ...entry, date: '1899-01-01' }, 'date', 'dateTooEarly'],
    ['a day of the year 95', { ...entry, date: '0095-05-05' }, 'date', 'dateTooEarly'],
    ['a day after all that can be meant', { ...entry, date: '2200-01-01' }, 'date', 'dateTooLate'],
    ['no day of a year too early', { ...entry, date: '1899-02-31' }, 'date', 'invalidDate'],
    ['a date with a time', { ...entry, date: '2026-02-03T10:00' }, 'date', 'invalidDate'],
    ['negative minutes', { ...entry, minutes: -5 }, 'minutes', 'tooSmall'],
    ['25 hours', { ...entry, minutes: 1500 }, 'minutes', 'tooLarge'],
    ['half a minute', { ...entry, minutes: 1.5 }, 'minutes', 'notANumber'],
    ['a number as text', { ...entry, minutes: '60' }, 'minutes', 'notANumber'],
    ['a value that is no choice', { ...entry, independence: 'expert' }, 'independence', 'invalidChoice'],
    ['an id that is none', { ...entry, environmentId: '7' }, 'environmentId', 'invalidId'],
    ['the nil id', { ...entry, environmentId: '00000000-0000-0000-0000-000000000000' }, 'environmentId', 'invalidId'],
    ['the max id in any letters', { ...entry, environmentId: 'FFFFFFFF-ffff-FFFF-ffff-ffffffffffff' }, 'environmentId', 'invalidId'],
    ['an unknown field', { ...entry, grade: 5 }, 'grade', 'unknownField'],
    ['a poisoned prototype', JSON.parse(`{"__proto__":{"admin":true},"x":1,${JSON.stringify(entry).slice(1)}`), 'x', 'unknownField'],
    ['a broken part', { ...entry, tasks: [{ workTaskId: ID }, { workTaskId: 'x' }] }, 'tasks.1.workTaskId', 'invalidId'],
    ['a list of lists', { ...entry, tasks: [[]] }, 'tasks', 'invalidObject'],
    ['an object for a text', { ...entry, note: { constructor: 1 } }, 'note', 'invalidText'],
    ['an object for a date', { ...entry, date: { constructor: 1 } }, 'date', 'invalidDate'],
    ['an object for a number', { ...entry, minutes: { constructor: 1 } }, 'minutes', 'notANumber'],
    ['an object for an id', { ...entry, environmentId: { constructor: 1 } }, 'environmentId', 'invalidId'],
    ['an object for a list', { ...entry, tasks: { constructor: 1 } }, 'tasks', 'invalidChoice'],
    ['an object in a part', { ...entry, tasks: [{ workTaskId: { constructor: 1 } }] }, 'tasks.0.workTaskId', 'invalidId'],
    ['an object in a list of lists', { ...entry, tasks: [[{ constructor: 1 }]] }, 'tasks', 'invalidObject'],
    ['a NUL', { ...entry, note: 'a\u0000b' }, 'note', 'invalidText'],
    ['half a character', { ...entry, note: 'a\ud800b' }, 'note', 'invalidText'],
    ['a note that is too long', { ...entry, note: 'a'.repeat(2001) }, 'note', 'tooLong'],
    ['too many tasks', { ...entry, tasks: Array.from({ length: 31 }, () => ({ workTaskId: ID })) }, 'tasks', 'tooMany'],
  ])('refuses %s at its field', (_what, plain, field, code) => {
    const { value, errors } = check(CreateWorkLogRequest, plain);
    expect(value).toBeUndefined();
    expect(errors).toContainEqual(expect.objectContaining({ field, code }));
  });

  it('gives the numbers of the sentence', () => {
    expect(check(CreateWorkLogRequest, { ...entry, minutes: 1500 }).errors).toEqual([{ field: 'minutes', code: 'tooLarge', params: { max: 1440 } }]);
  });

  it.each<[what: string, firstName: string, code: string]>([
    ['HTML', '<b>Aino</b>', 'invalidName'],
    ['a script', 'Aino<script>', 'invalidName'],
    ['two lines', 'Aino\nMaria', 'invalidName'],
    ['nothing but space', '  \u00a0', 'required'],
    ['nothing but marks', '...', 'required'],
    ...['\u200b', '\u2060', '\u3164', '\u00ad', '\u115f'].map((sign): [string, string, string] => [`nothing but ${JSON.stringify(sign)}`, sign, 'required']),
  ])('refuses %s in a name', (_what, firstName, code) => {
    const trainee = { firstName, ...(code === 'required' ? {} : { lastName: "D'Arc & Å" }), birthDate: '1999-02-28', gender: 'female', homeMunicipalityCode: '684' };
    const background = { labourMarketStatus: 'unemployed', education: 'basic', educationAbroad: false };
    const plain = { trainee, background, referral: { source: 'self', date: '2026-01-07' }, municipalityCode: '684', fieldId: ID };
    expect(check(ReferRequest, plain).errors).toMatchObject([{ field: 'trainee.firstName', code }]);
  });

  it.each(['\u202e', '\u2066', '\u200b', '\u200f', '\u00ad', '\u3164', '\ufeff'])('lets go of %j in a name, an address and a phone number, and keeps the rest', (sign) => {
    const person = { firstName: `${sign}Ai${sign}no\u00a0Maria `, birthDate: '1999-02-28', gender: 'female', homeMunicipalityCode: '684', email: `aino@${sign}demo.invalid\u00a0`, phone: `${sign}040\u00a0123\u20114567 (äiti)` };
    expect(check(SaveTraineeRequest, person).value).toMatchObject({ firstName: 'Aino Maria', email: 'aino@demo.invalid', phone: '040 123-4567 (äiti)' });
    expect(check(CreateWorkLogRequest, { ...entry, note: `Hy${sign}vin` }).value?.note).toBe('Hyvin');
  });

  it('takes HTML in a note as the text that it is', () => {
    expect(check(CreateWorkLogRequest, { ...entry, note: '<b>Hyvin</b>' }).value?.note).toBe('<b>Hyvin</b>');
  });

  it('lets an optional field be absent or null, and nothing else', () => {
    const plan = { coachingPeriodId: ID, targetId: ID };
    expect(check(PlanDemonstrationRequest, { ...plan, startsOn: null }).errors).toEqual([]);
    expect(check(PlanDemonstrationRequest, { ...plan, startsOn: 'soon' }).errors).toEqual([{ field: 'startsOn', code: 'invalidDate' }]);
    expect(check(PlanDemonstrationRequest, { ...plan, startsAt: '24:00' }).errors).toEqual([{ field: 'startsAt', code: 'invalidTime' }]);
  });

  it('names every broken field at once', () => {
    const { errors } = check(AssessSuitabilityRequest, { date: '2026-13-01', criteria: [{ criterion: 'motivation', answer: 'perhaps' }], decision: 'accepted' });
    expect(errors.map((error) => [error.field, error.code]).sort()).toEqual([
      ['criteria.0.answer', 'invalidChoice'],
      ['date', 'invalidDate'],
      ['reason', 'required'],
    ]);
  });
});

describe('a reason', () => {
  it.each([
    ['\u200b'.repeat(6), 'required'], ['.....', 'tooShort'], ['\u2060'.repeat(5), 'required'], ['\u3164'.repeat(5), 'required'], ['a.b..', 'tooShort'],
    ['loma', 'tooShort'],
  ])('%j is %s', (reason, code) => {
    expect(check(OpenTraineeRequest, { reason }).errors).toMatchObject([{ field: 'reason', code }]);
  });

  it.each(['Sijaistan', 'v. 2026', 'Gulahallat čakčat', '在休假，我代班'])('%j says something', (reason) => {
    expect(check(OpenTraineeRequest, { reason }).errors).toEqual([]);
  });
});

describe('an ordinary name', () => {
  it.each(["O'Connor", 'Ŋuorgŋa', 'Máret-Ánne', 'Å', 'Ng', 'نسرین\u200cجان', 'क्\u200dष', 'Aino Maria'])('%j passes', (name) => {
    expect([isName(name), isPlainText(name)]).toEqual([true, true]);
  });
});

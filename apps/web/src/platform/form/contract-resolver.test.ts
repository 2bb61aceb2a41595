import { describe, expect, it } from '@jest/globals';
import { CorrectWorkLogRequest, CreateWorkLogRequest } from '@valopolku/contracts';
import { contractResolver, withoutBlanks } from './contract-resolver.js';

const id = '019a0000-0000-7000-8000-000000000001';
const entry = { coachingPeriodId: id, environmentId: id, date: '2026-11-17', minutes: 60, independence: 'guided', tasks: [{ workTaskId: id }], note: '' };
const options = { fields: {}, shouldUseNativeValidation: false };

const judge = (values: object, contract: Parameters<typeof contractResolver>[0] = CreateWorkLogRequest) =>
  contractResolver(contract, (fields) => fields)(values, undefined, options);

describe('a form judged by its contract class', () => {
  it('lets through what the class lets through, and gives the values as they were', async () => {
    expect(await judge(entry)).toEqual({ values: entry, errors: {} });
  });

  it.each([
    ['an empty field is missing', { date: '' }, { date: { type: 'required' } }],
    ['a day that is not in the calendar', { date: '2026-02-31' }, { date: { type: 'invalidDate' } }],
    ['25 hours', { minutes: 1500 }, { minutes: { type: 'tooLarge', types: { max: '1440' } } }],
    ['a negative hour', { minutes: -60 }, { minutes: { type: 'tooSmall', types: { min: '1' } } }],
    ['a part of a part', { tasks: [{ workTaskId: 'x' }] }, { tasks: { 0: { workTaskId: { type: 'invalidId' } } } }],
  ])('says the code and its numbers at the field: %s', async (_, wrong, errors) => {
    expect((await judge({ ...entry, ...wrong })).errors).toMatchObject(errors);
  });

  it('does not take an emptied field for one that stays as it is', async () => {
    const correct = (values: object, keeps: string[]) => contractResolver(CorrectWorkLogRequest, (fields) => fields, { keeps })(values, undefined, options);
    expect((await correct({ minutes: null, note: '' }, ['minutes'])).errors).toEqual({ minutes: { type: 'required', types: {} } });
    expect((await correct({ minutes: null, note: '' }, [])).errors).toEqual({});
    expect((await correct({ minutes: 60, note: '' }, ['minutes'])).errors).toEqual({});
  });

  it('fetches a class that is not there yet', async () => {
    expect((await judge({ ...entry, minutes: null }, async () => CreateWorkLogRequest)).errors).toMatchObject({ minutes: { type: 'required' } });
  });

  it('trims texts and makes what was emptied absent, however deep', () => {
    expect(withoutBlanks({ name: '  Aino ', note: ' ', parts: [{ words: '' }], count: 0, isTrue: false })).toEqual({ name: 'Aino', note: null, parts: [{ words: null }], count: 0, isTrue: false });
  });
});

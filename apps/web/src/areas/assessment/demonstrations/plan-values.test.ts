import { describe, expect, test } from '@jest/globals';
import { assessorsInForm, planFieldOf, planRequest, planValues } from './plan-values.js';

const blank = (kind: 'provider' | 'workingLife') => ({ kind, name: '', organisation: '' });
const teacher = { kind: 'provider' as const, name: 'Riitta Lampela', organisation: 'Opisto' };
const chef = { kind: 'workingLife' as const, name: 'Outi Kallio', organisation: 'Kaupunki' };

describe('the plan of a demonstration in its form', () => {
  test.each([
    ['nobody yet: a line for each side', [], [blank('provider'), blank('workingLife')]],
    ['one side named: a line for the other', [chef], [chef, blank('provider')]],
    ['both named: no empty line', [teacher, chef], [teacher, chef]],
    ['two of one side: no third line', [teacher, teacher], [teacher, teacher]],
  ])('%s', (_, named, lines) => expect(assessorsInForm(named)).toEqual(lines));

  test.each([
    ['8.30', '08:30'], ['08:30', '08:30'], ['8', '08:00'], ['13.05', '13:05'], ['', null], ['  ', null], ['aamulla', 'aamulla'], ['8.3', '8.3'],
  ])('the time %p goes out as %p', (typed, sent) => expect(planRequest({ ...planValues({}), startsAt: typed }).startsAt).toBe(sent));

  test('a line goes out when anything of it was filled', () => {
    const half = { ...blank('workingLife'), organisation: 'Kaupunki' };
    expect(planRequest({ assessors: [blank('provider'), half, teacher] }).assessors).toEqual([half, teacher]);
  });

  test.each([
    ['assessors.0.name', 'assessors.1.name'],
    ['assessors.1.organisation', 'assessors.2.organisation'],
    ['assessors', 'assessors'],
    ['startsAt', 'startsAt'],
  ])('an error at %s of what was sent stands at %s', (sent, shown) => {
    expect(planFieldOf(sent, { assessors: [blank('provider'), teacher, chef] })).toBe(shown);
  });
});

import { describe, expect, it } from '@jest/globals';
import { childDoubt } from '../case/trainee/trainee.rules.js';
import { doubt, unconfirmed } from './doubt.js';

describe('doubts', () => {
  const one = doubt('trainee.birthDate', 'personUnder15', { age: 12 });

  it.each([
    ['nothing doubtful', [], [], undefined],
    ['not confirmed', [one], [], 'confirm'],
    ['confirmed', [one], ['personUnder15' as const], undefined],
  ] as const)('%s', (_what, doubts, confirmed, code) => {
    const found = unconfirmed(doubts, confirmed);
    expect(found?.code).toBe(code);
    if (code) expect(found?.errors).toEqual(doubts);
  });

  it.each([
    ['a day before 15', '2011-03-03', '2026-03-02', 14],
    ['15 on the day', '2011-03-02', '2026-03-02', undefined],
    ['a leap day, the day before the birthday', '2012-02-29', '2027-02-28', 14],
    ['a leap day, on the birthday', '2012-02-29', '2027-03-01', undefined],
    ['born on the day', '2026-03-02', '2026-03-02', 0],
  ])('a child at the referral: %s', (_what, birthDate, referredOn, age) => {
    expect(childDoubt('birthDate', birthDate, referredOn)).toEqual(age === undefined ? undefined : { field: 'birthDate', code: 'personUnder15', params: { age } });
  });
});

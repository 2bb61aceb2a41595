import { describe, expect, it } from '@jest/globals';
import { informationDateError, informationDoubt } from './information.rules.js';

const TODAY = '2026-11-17';

describe('the day on which information is given', () => {
  it.each([
    [TODAY, undefined],
    ['2026-11-18', 'dateInFuture'],
    ['1990-06-01', undefined],
    ['1990-05-31', 'dateTooEarly'],
    ['1901-01-01', 'dateTooEarly'],
  ])('%s, to a person born on 1.6.1990', (givenOn, code) => {
    const error = informationDateError(givenOn, '1990-06-01', TODAY);
    expect(error?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(code ? [`date:${code}`] : []);
  });

  it.each([
    ['2026-10-01', null, undefined],
    ['2026-11-01', null, undefined],
    ['2026-08-02', null, undefined],
    ['2026-08-01', null, 'dateLongBefore'],
    ['2025-10-02', null, 'dateLongBefore'],
    // What stands is not asked about again.
    ['2025-10-02', '2025-10-02', undefined],
    ['2025-10-03', '2025-10-02', 'dateLongBefore'],
  ])('%s (%s before), for a referral of 1.10.', (givenOn, before, code) => {
    expect(informationDoubt(givenOn, before, '2026-10-01')).toEqual(code && { field: 'date', code, params: { referredOn: '2026-10-01' } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { DomainError, ensure } from './domain-error.js';
import { ERROR_CODES } from './error-codes.js';
import { GATE_CONDITIONS } from './gate-conditions.js';
import { localized } from './localized-text.js';

describe('an error of the domain', () => {
  it('at one field has the same code for the answer and the field', () => {
    const error = DomainError.at('date', 'dateInFuture', { today: '2026-11-17' });
    expect(error.code).toBe('dateInFuture');
    expect(error.errors).toEqual([{ field: 'date', code: 'dateInFuture', params: { today: '2026-11-17' } }]);
  });

  it('of several keeps every field, of one is that one, of none is nothing', () => {
    const a = DomainError.at('date', 'dateInFuture');
    const b = DomainError.at('minutes', 'tooSmall');
    expect(DomainError.all([undefined, a, b])?.code).toBe('invalidInput');
    expect(DomainError.all([undefined, a, b])?.errors.map((one) => one.field)).toEqual(['date', 'minutes']);
    expect(DomainError.all([undefined, a])).toBe(a);
    expect(DomainError.all([undefined])).toBeUndefined();
  });

  it('is thrown by who cannot go on', () => {
    expect(() => ensure(DomainError.at('date', 'required'))).toThrow(DomainError);
    expect(() => ensure(undefined)).not.toThrow();
  });
});

describe('codes', () => {
  it('stand once, and none is both an error and a condition of a gate', () => {
    const all = [...ERROR_CODES, ...GATE_CONDITIONS];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a name in several languages', () => {
  it('falls back to Finnish and says so', () => {
    expect(localized({ fi: 'Rauma', sv: 'Raumo' }, 'sv')).toEqual({ text: 'Raumo', language: 'sv' });
    expect(localized({ fi: 'Eura', sv: null }, 'sv')).toEqual({ text: 'Eura', language: 'fi' });
    expect(localized({ fi: 'Eura' }, 'en')).toEqual({ text: 'Eura', language: 'fi' });
  });
});

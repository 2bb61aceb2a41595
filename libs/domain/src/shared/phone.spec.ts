import { describe, expect, it } from '@jest/globals';
import { dialled, isPhone, phoneWords, searchedNumbers, storedPhone } from './phone.js';

describe('a phone number', () => {
  it.each([
    '040 123 4567', '+358 40 123 4567', '(02) 123 4567', '02 123 4567 / 12', '02-1234567, alanumero 12', '040 123 4567 (äiti, iltaisin)', '112', '+358 (0)40 123 4567', '040.123.4567 vain viestit',
  ])('%s passes', (text) => expect(isPhone(storedPhone(text))).toBe(true));

  it.each(['12', 'soita', 'äiti', '040 <b>', '', '040 1234567 '.padEnd(101, 'x'), '040 123\n4567'])('%j does not', (text) => expect(isPhone(text)).toBe(false));

  it('is stored with common spaces and hyphens', () => {
    expect(storedPhone('\u202a+358\u00a040\u2011123\u20114567\u202c')).toBe('+358 40-123-4567');
  });

  it.each([['040 123 4567 (äiti)', '0401234567'], ['+358 (0)40 123 4567', '+358401234567'], ['02 123 4567 / 12', '021234567']])('%s is dialled %s', (text, number) => expect(dialled(text)).toBe(number));
});

describe('a phone number is found', () => {
  const isFound = (phone: string, typed: string): boolean => {
    const { numbers } = searchedNumbers(typed);
    return numbers.length > 0 && numbers.every((number) => phoneWords(phone).some((word) => word.startsWith(number)));
  };

  it.each([
    ['+358 40 123 4567', '040 1234567'], ['040-123 4567', '+358401234567'], ['0401234567', '00358 40 123'], ['+358 (0)40 123 4567', '0401234'], ['040\u00a0123\u00a04567', '040 123'],
    ['040 123 4567', '358401234567'], ['358 40 123 4567', '040 123'], ['02 123 4567', '358 2 1234567'], ['040 358 4567', '3584567'],
    ['040 123 4567', '123 4567'], ['040 123 4567', '4567'], ['02 765 4321 / 12, 040 123 4567', '0401234567'], ['+46 70 123 45 67', '0046 70'],
  ])('%s by %s', (phone, typed) => expect(isFound(phone, typed)).toBe(true));

  it.each([['040 123 4567', '041'], ['040 123 4567', '23456'], ['', '040']])('%s not by %s', (phone, typed) => expect(isFound(phone, typed)).toBe(false));

  it('beside a name', () => {
    expect(searchedNumbers('Salo 040 123').numbers).toEqual(['040123']);
    expect(searchedNumbers('Salo 040 123').rest.trim()).toBe('Salo');
    expect(searchedNumbers('Talo 12')).toEqual({ numbers: [], rest: 'Talo 12' });
  });
});

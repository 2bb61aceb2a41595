import { expect, it } from '@jest/globals';
import type { Role } from '../access/roles.js';
import { canHandOver, canTakeOver } from './hand-over.rules.js';

it.each<[string, string | null, string, string | null, string | undefined]>([
  ['a first coach', null, 'coach-2', null, undefined],
  ['a first coach with a word on it', null, 'coach-2', 'Tuttu ala', undefined],
  ['the coach whom it has', 'coach-1', 'coach-1', null, undefined],
  ['another coach, with a reason', 'coach-1', 'coach-2', 'Jää vapaalle', undefined],
  ['another coach, without', 'coach-1', 'coach-2', null, 'reasonMissing'],
  ['another coach, with blanks', 'coach-1', 'coach-2', '  ', 'reasonMissing'],
])('%s', (_, from, to, reason, code) => {
  expect(canHandOver(from, to, reason)?.errors[0]?.code).toBe(code);
});

it.each<[string, Role[], string | null, string, string | undefined]>([
  ['the deputy, for another coach', ['coach'], 'coach-1', 'coach-2', undefined],
  ['the deputy, to keep it', ['coach'], 'coach-1', 'deputy', 'deputyTakesNone'],
  ['a deputy who is a manager', ['coach', 'manager'], 'coach-1', 'deputy', undefined],
  ['an unclaimed one', ['coach'], null, 'deputy', undefined],
])('takes over: %s', (_, roles, from, to, code) => {
  expect(canTakeOver({ userId: 'deputy', roles, deputisesFor: ['coach-1'] }, from, to)?.errors[0]?.code).toBe(code);
});

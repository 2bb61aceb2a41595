import { expect, it } from '@jest/globals';
import type { Role } from '../access/roles.js';
import { canHandOver, canMoveCase, canTakeOver } from './hand-over.rules.js';

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

it.each<[string, string | null, object, string[]]>([
  ['the own coach', 'deputy', { municipalityCode: '051', fieldId: 'other' }, []],
  ['a coach near, of an unclaimed referral', null, { municipalityCode: '051' }, []],
  ['a coach who stands in for nobody here', 'coach-2', { municipalityCode: '051' }, []],
  ['a deputy who leaves both', 'coach-1', {}, []],
  ['a deputy, to another municipality', 'coach-1', { municipalityCode: '051' }, ['municipalityCode ownCoachMoves']],
  ['a deputy, to another field', 'coach-1', { fieldId: 'other' }, ['fieldId ownCoachMoves']],
  ['a deputy, to both', 'coach-1', { municipalityCode: '051', fieldId: 'other' }, ['municipalityCode ownCoachMoves', 'fieldId ownCoachMoves']],
])('moves the case: %s', (_, coachId, changed, errors) => {
  const before = { municipalityCode: '684', fieldId: 'field' };
  const error = canMoveCase({ userId: 'deputy', deputisesFor: ['coach-1'] }, { ...before, coachId }, { ...before, ...changed });
  expect((error?.errors ?? []).map(({ field, code }) => `${field} ${code}`)).toEqual(errors);
});

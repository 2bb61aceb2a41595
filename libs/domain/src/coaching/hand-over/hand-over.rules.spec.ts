import { expect, it } from '@jest/globals';
import type { Role } from '../../access/roles.js';
import { canReferAgain } from '../process/coaching-period.rules.js';
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

const AREA = { municipalityCode: '684', fieldId: 'field' };
it.each<[string, { lastCoach?: string | null; isActive?: boolean; hidden?: boolean; coachId?: string | null; area?: object }, string[]]>([
  ['someone new', { lastCoach: null, hidden: true }, []],
  ['by the last coach, elsewhere', { lastCoach: 'deputy', hidden: true, area: { municipalityCode: '051' } }, []],
  ['by a deputy, to another coach', {}, []],
  ['by a deputy, to the own self', { coachId: 'deputy' }, ['coachId deputyTakesNone']],
  ['by a deputy, to nobody', { coachId: null }, ['coachId deputyTakesNone']],
  ['by a deputy of a coach who is gone', { isActive: false, coachId: 'deputy' }, ['coachId deputyTakesNone']],
  ['by a deputy, to another municipality', { area: { municipalityCode: '051' } }, ['municipalityCode ownCoachMoves']],
  ['by a deputy, to the own self and another field', { coachId: null, area: { fieldId: 'other' } }, ['coachId deputyTakesNone', 'fieldId ownCoachMoves']],
  ['by another coach', { lastCoach: 'coach-2', area: { municipalityCode: '051' } }, []],
  ['by another coach, of someone hidden', { lastCoach: 'coach-2', hidden: true }, ['traineeId lastCoachRefers']],
  ['by another coach, of someone hidden whose coach is gone', { lastCoach: 'coach-2', hidden: true, isActive: false }, []],
])('refers again: %s', (_, { lastCoach = 'coach-1', isActive = true, hidden = false, coachId = 'coach-3', area }, errors) => {
  const last = lastCoach === null ? null : { id: lastCoach, isActive, area: AREA };
  const error = canReferAgain({ userId: 'deputy', deputisesFor: ['coach-1'] }, last, { ...AREA, ...area, safetyProhibition: hidden, coachId });
  expect((error?.errors ?? []).map(({ field, code }) => `${field} ${code}`)).toEqual(errors);
});

import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../access/roles.js';
import { canConfirmGrant, heldBack, isWeaker, standardRoleCheck, withRoles, type RoleCheck, type RoleGrantState } from './role-grant.rules.js';

describe('roles that open cases, given to an admin', () => {
  it.each<[before: Role[], wanted: Role[], held: Role[]]>([
    [['admin'], ['admin', 'coach'], ['coach']],
    [['admin'], ['admin', 'staff', 'manager'], ['staff', 'manager']],
    [['admin', 'coach'], ['admin', 'coach', 'manager'], ['manager']],
    [['admin', 'coach'], ['admin', 'coach'], []],
    [['admin', 'coach'], ['coach'], []],
    [['admin', 'coach'], ['admin'], []],
    [['coach'], ['coach', 'admin'], ['admin']],
    [['coach'], ['coach', 'manager', 'admin'], ['admin']],
    [['coach'], ['admin', 'manager'], ['manager']],
    [['coach'], ['admin'], []],
    [[], ['admin', 'coach'], ['coach']],
    [[], ['admin'], []],
    [[], ['coach', 'manager'], []],
    [['trainee'], ['admin', 'coach'], ['coach']],
  ])('%j → %j: %j', (before, wanted, held) => {
    expect(heldBack(before, wanted)).toEqual(held);
  });

  it('are added in one order, each once', () => {
    expect(withRoles(['admin'], ['coach', 'admin'])).toEqual(['coach', 'admin']);
  });

  it.each<[admins: number, check: RoleCheck]>([[0, 'off'], [1, 'off'], [2, 'secondAdmin'], [9, 'secondAdmin']])('%i admins: %s', (admins, check) => {
    expect(standardRoleCheck(admins)).toBe(check);
  });

  it.each<[RoleCheck, RoleCheck, boolean]>([['off', 'waitADay', true], ['waitADay', 'secondAdmin', true], ['off', 'secondAdmin', true], ['secondAdmin', 'off', false], ['off', 'off', false]])('%s is weaker than %s: %s', (check, than, weaker) => {
    expect(isWeaker(check, than)).toBe(weaker);
  });

  it.each<[who: string, confirmer: string, isSettled: boolean, state: RoleGrantState, code: string | undefined]>([
    ['another admin', 'other', true, 'waiting', undefined],
    ['who asked', 'asker', true, 'waiting', 'ownGrant'],
    ['the one concerned', 'concerned', true, 'waiting', 'ownGrant'],
    ['a new admin', 'other', false, 'waiting', 'confirmerTooNew'],
    ['another admin, too late', 'other', true, 'withdrawn', 'grantDecided'],
    ['another admin, twice', 'other', true, 'confirmed', 'grantDecided'],
  ])('confirmed by %s', (_, userId, isSettled, state, code) => {
    expect(canConfirmGrant({ userId: 'concerned', askedBy: 'asker', state }, { userId, isSettled })?.code).toBe(code);
  });
});

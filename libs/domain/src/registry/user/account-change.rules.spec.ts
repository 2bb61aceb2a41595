import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../access/roles.js';
import { canChangeAccount, canGiveRoles, canSignInAs, type SignInChange } from './account-change.rules.js';

const refusals = (error: ReturnType<typeof canGiveRoles>): string[] => error?.errors.map(({ field, code }) => `${field} ${code}`) ?? [];

describe('an account in the hands of an admin', () => {
  it.each<[Role[], string[]]>([[['coach', 'admin'], []], [['trainee'], ['roles traineeAccountByCoach']], [['trainee', 'staff'], ['roles traineeAccountByCoach']]])('is made with %j', (roles, refused) => {
    expect(refusals(canGiveRoles(roles))).toEqual(refused);
  });

  it.each<[what: string, fields: string[], refused: string[]]>([
    ['nothing by which one signs in', ['name', 'language', 'active'], []],
    ['the password', ['password'], ['password traineeAccountByCoach']],
    ['the address and a role', ['email', 'name', 'roles'], ['email traineeAccountByCoach', 'roles traineeAccountByCoach']],
    ['the scope', ['municipalityCodes', 'fieldIds', 'environmentIds'], ['municipalityCodes', 'fieldIds', 'environmentIds'].map((field) => `${field} traineeAccountByCoach`)],
  ])('of a trainee keeps what is the coach’s: %s', (_, fields, refused) => {
    expect(refusals(canChangeAccount({ traineeId: 'trainee-1' }, fields, ['trainee']))).toEqual(refused);
    expect(refusals(canChangeAccount({ traineeId: null }, fields, ['coach']))).toEqual([]);
  });

  it('does not become a trainee’s', () => {
    expect(refusals(canChangeAccount({ traineeId: null }, ['roles'], ['trainee']))).toEqual(['roles traineeAccountByCoach']);
  });

  it.each<[what: string, fields: string[], earlier: SignInChange[], isSettled: boolean, refused: string[]]>([
    ['one of both', ['password'], [], false, []],
    ['both at once', ['email', 'password', 'name'], [], true, ['password addressAndPassword']],
    ['the second of both', ['password'], [{ field: 'email', by: 'me' }], true, ['password addressOrPasswordNew']],
    ['the second the other way round', ['email'], [{ field: 'password', by: 'me' }], true, ['email addressOrPasswordNew']],
    ['the same twice', ['password'], [{ field: 'password', by: 'me' }], true, []],
    ['the second after another admin', ['password'], [{ field: 'email', by: 'other' }], true, []],
    ['the second as a new admin', ['password'], [{ field: 'email', by: 'other' }], false, ['password addressOrPasswordNew']],
    ['the name after both', ['name'], [{ field: 'email', by: 'me' }, { field: 'password', by: 'other' }], true, []],
  ])('of somebody else: %s', (_, fields, earlier, isSettled, refused) => {
    expect(refusals(canSignInAs(fields, earlier, { userId: 'me', isSettled }))).toEqual(refused);
  });
});

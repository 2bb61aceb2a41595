import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../access/roles.js';
import { canSaveProject } from '../project/project.rules.js';
import { ageAtStart, birthMissing, birthOf, canSaveTrainee } from '../../case/trainee/trainee.rules.js';
import { traineeName } from '../../case/trainee/trainee.js';
import { canSaveUser, type Reach } from './user.rules.js';

const NOWHERE = { municipalityCodes: [] as string[], fieldIds: [] as string[], environmentIds: [] as string[] };

function user(roles: Role[], active = true, traineeId: string | null = null) {
  return { roles, active, traineeId, ...NOWHERE };
}

const admin = { id: 'user-1', roles: ['admin'] as Role[], active: true, ...NOWHERE };

const NAMED = { firstName: 'Aino', lastName: 'Mäkinen', birthDateEstimated: false };

describe('an account', () => {
  it.each([
    ['a new coach', user(['coach']), { before: null, actorId: 'user-1', otherAdmins: 1 }, []],
    ['no role', user([]), { before: null, actorId: 'user-1', otherAdmins: 1 }, ['roles:tooFew']],
    ['a trainee without a person', user(['trainee']), { before: null, actorId: 'user-1', otherAdmins: 1 }, ['traineeId:roleNeedsTrainee']],
    ['a trainee', user(['trainee'], true, 'trainee-1'), { before: null, actorId: 'user-1', otherAdmins: 1 }, []],
    ['a trainee who is staff too', user(['trainee', 'staff'], true, 'trainee-1'), { before: null, actorId: 'user-1', otherAdmins: 1 }, ['roles:traineeRoleStandsAlone']],
    ['another admin demoted', user(['coach']), { before: admin, actorId: 'user-2', otherAdmins: 1 }, []],
    ['the last admin demoted', user(['coach']), { before: admin, actorId: 'user-2', otherAdmins: 0 }, ['roles:lastAdmin']],
    ['the last admin closed', user(['admin'], false), { before: admin, actorId: 'user-2', otherAdmins: 0 }, ['roles:lastAdmin']],
    ['the own account closed', user(['admin'], false), { before: admin, actorId: 'user-1', otherAdmins: 1 }, ['active:ownAccount']],
    ['the own admin role given up', user(['coach']), { before: admin, actorId: 'user-1', otherAdmins: 1 }, ['roles:ownAccount']],
    ['the own account with one role more', user(['admin', 'coach']), { before: admin, actorId: 'user-1', otherAdmins: 0 }, ['roles:ownAccount']],
    ['the account of another with one role more', user(['admin', 'coach']), { before: admin, actorId: 'user-2', otherAdmins: 1 }, []],
    ['a closed admin account opened as coach', user(['coach']), { before: { ...admin, active: false }, actorId: 'user-2', otherAdmins: 0 }, []],
  ])('%s', (_name, saved, context, refused) => {
    expect(canSaveUser(saved, context)?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(refused);
  });
});

describe('the own account', () => {
  const before = { id: 'user-1', active: true, roles: ['admin', 'coach'] as Role[], municipalityCodes: ['684', '051'], fieldIds: ['f1'], environmentIds: ['e1'] };
  it.each<[what: string, change: Partial<Reach>, refused: string[]]>([
    ['the same', {}, []],
    ['less of each', { roles: ['admin'], municipalityCodes: ['684'], fieldIds: [], environmentIds: [] }, []],
    ['a role more', { roles: ['admin', 'coach', 'manager'] }, ['roles:ownAccount']],
    ['another role instead', { roles: ['admin', 'manager'] }, ['roles:ownAccount']],
    ['a municipality more', { municipalityCodes: ['684', '051', '050'] }, ['municipalityCodes:ownAccount']],
    ['another municipality instead', { municipalityCodes: ['684', '050'] }, ['municipalityCodes:ownAccount']],
    ['a field and an environment more', { fieldIds: ['f1', 'f2'], environmentIds: ['e2'] }, ['fieldIds:ownAccount', 'environmentIds:ownAccount']],
  ])('with %s', (_, change, refused) => {
    const found = (actorId: string) => canSaveUser({ ...before, traineeId: null, ...change }, { before, actorId, otherAdmins: 1 })?.errors.map((one) => `${one.field}:${one.code}`) ?? [];
    expect([found('user-1'), found('user-2')]).toEqual([refused, []]);
  });
});

describe('a person', () => {
  it.each([
    ['1990-05-10', undefined],
    ['2026-11-17', undefined],
    ['2026-11-18', 'dateInFuture'],
    ['1916-11-17', undefined],
    ['1915-01-01', 'dateTooEarly'],
  ])('born %s', (birthDate, code) => {
    expect(canSaveTrainee({ ...NAMED, birthDate }, null, '2026-11-17')?.code).toBe(code);
  });

  it.each([
    [2026, null, []], [2027, null, ['birthYear:dateInFuture']], [1915, null, ['birthYear:dateTooEarly']],
    [2026, '2026-01-27', []], [2026, '2025-07-27', ['birthYear:bornAfterReferral']],
  ])('born in the year %s, first referred on %s', (year, first, refused) => {
    const error = canSaveTrainee({ ...NAMED, ...birthOf({ birthYear: year }) }, first, '2026-11-17');
    expect(error?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(refused);
  });

  it.each([['Aino', '', undefined], ['', 'Mäkinen', undefined], ['', '', 'nameMissing']])('called %j %j', (firstName, lastName, code) => {
    expect(canSaveTrainee({ firstName, lastName, birthDate: '2000-01-01', birthDateEstimated: false }, null, '2026-11-17')?.code).toBe(code);
  });

  it('keeps the day, or the middle of the year and that it is an estimate', () => {
    expect(birthOf({ birthDate: '1990-02-03', birthYear: 1990 })).toEqual({ birthDate: '1990-02-03', birthDateEstimated: false });
    expect(birthOf({ birthYear: 1985 })).toEqual({ birthDate: '1985-07-01', birthDateEstimated: true });
    expect([birthMissing({})?.errors[0]?.field, birthMissing({ birthYear: 1985 }), birthMissing({ birthDate: '1985-01-01' })]).toEqual(['birthDate', undefined, undefined]);
    expect(birthMissing({ birthDate: '1990-02-03', birthYear: 1990 })).toBeUndefined();
    expect(birthMissing({ birthDate: '1990-02-03', birthYear: 1991 })?.errors).toMatchObject([{ field: 'birthYear', code: 'birthYearDiffers' }]);
  });

  it.each([
    ['2026-07-27', []],
    ['2026-07-28', ['birthDate:bornAfterReferral']],
    ['2026-11-18', ['birthDate:dateInFuture']],
    ['1915-01-01', ['birthDate:dateTooEarly']],
  ])('born %s, first referred on 27.7.2026', (birthDate, refused) => {
    const error = canSaveTrainee({ ...NAMED, birthDate }, '2026-07-27', '2026-11-17');
    expect(error?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(refused);
    // The referral may be one that the caller cannot see.
    expect(error?.params ?? {}).toEqual({});
  });

  it.each([
    ['1990-08-03', '2026-08-03', 36],
    ['1990-08-04', '2026-08-03', 35],
    ['1990-08-04', null, null],
  ])('born %s, started %s: %s', (birthDate, startedOn, age) => {
    expect(ageAtStart(birthDate, startedOn)).toBe(age);
  });

  it('is called as people say it', () => {
    expect(traineeName({ firstName: 'Samira', lastName: 'Haddadi' })).toBe('Samira Haddadi');
    expect(traineeName({ firstName: 'Samira', lastName: '' })).toBe('Samira');
  });
});

describe('a project', () => {
  const dates = { startsOn: '2015-02-16', endsOn: '2018-02-15' };
  it.each([
    [{ ...dates, planned: {} }, []],
    [{ ...dates, planned: { participants: 80, women: 50 } }, []],
    [{ ...dates, planned: { women: 50 } }, []],
    [{ ...dates, planned: { participants: 40, women: 50 } }, ['planned.women:tooLarge']],
    [{ ...dates, planned: { degreeParts: -1 } }, ['planned.degreeParts:tooSmall']],
    [{ ...dates, planned: { degreeParts: null } }, []],
    [{ startsOn: '2018-02-15', endsOn: '2015-02-16', planned: {} }, ['endsOn:endBeforeStart']],
  ])('%o', (project, refused) => {
    expect(canSaveProject(project)?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(refused);
  });
});

import { describe, expect, it } from '@jest/globals';
import { DECLARED_ACTIONS } from '../actions.generated.js';
import { CASE_ACTIONS } from '../case/coaching-period/case-actions.js';
import * as domain from '../index.js';
import type { Action } from './grants.js';
import { ACTIONS, isGranted, rolesFor } from './grants.js';
import type { Role } from './roles.js';
import { ROLES } from './roles.js';

describe('grants', () => {
  it('hold what each subject declares, and nothing twice', () => {
    const declared = Object.entries(domain).flatMap(([name, value]) => (/._ACTIONS$/.test(name) && value !== CASE_ACTIONS && value !== DECLARED_ACTIONS ? Object.keys(value) : []));
    expect(declared.length).toBeGreaterThan(90);
    expect([...declared].sort()).toEqual([...ACTIONS].sort());
  });

  it.each(ACTIONS.map((action) => [action]))('%s is subject.verb and has at least one role', (action) => {
    expect(action).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
    expect(rolesFor(action).length).toBeGreaterThan(0);
    expect(rolesFor(action).every((role) => ROLES.includes(role))).toBe(true);
  });

  it.each<[Role, Action, boolean]>([
    ['coach', 'coachingPeriod.start', true],
    ['staff', 'coachingPeriod.start', false],
    ['staff', 'workLog.create', true],
    ['staff', 'trainee.open', false],
    ['manager', 'coachingPeriod.list', true],
    ['manager', 'workLog.list', false],
    ['manager', 'report.read', true],
    ['manager', 'coachingPeriod.advance', false],
    ['trainee', 'myPath.read', true],
    ['trainee', 'trainee.list', false],
    ['trainee', 'workLog.confirm', false],
    ['trainee', 'catalogue.read', false],
    ['admin', 'user.create', true],
    ['coach', 'user.create', false],
  ])('%s may %s: %s', (role, action, granted) => {
    expect(isGranted({ roles: [role] }, action)).toBe(granted);
  });

  it('an admin has no action on a case', () => {
    const cases = Object.keys(CASE_ACTIONS) as Action[];
    expect(cases.filter((action) => isGranted({ roles: ['admin'] }, action))).toEqual([]);
  });

  it('several roles add up, no role gives nothing', () => {
    expect(isGranted({ roles: ['admin', 'coach'] }, 'coachingPeriod.start')).toBe(true);
    expect(ACTIONS.filter((action) => isGranted({ roles: [] }, action))).toEqual([]);
  });
});

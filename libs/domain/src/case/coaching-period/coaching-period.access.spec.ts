import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../access/actor.js';
import type { Action } from '../../access/grants.js';
import { rolesFor } from '../../access/grants.js';
import type { Role } from '../../access/roles.js';
import type { CaseView } from './case-views.js';
import { CASE_ACTIONS } from './case-actions.js';
import { opensWithReason, refersAnew } from './case-sight.js';
import { VIEW_ROLES } from './case-views.js';
import type { CaseScope, Decision } from './coaching-period.access.js';
import { caseAbilities, caseViews, decideCase, isOpenableWithReason } from './coaching-period.access.js';

const TODAY = '2026-11-17';

function actor(roles: Role[], changes: Partial<Actor> = {}): Actor {
  return { userId: 'user-1', organisationId: 'organisation-1', roles, municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: 's', ...changes };
}

const scope: CaseScope = {
  organisationId: 'organisation-1',
  traineeId: 'trainee-1',
  coachId: 'coach-1',
  hasEnded: false,
  isSucceeded: false,
  municipalityCode: '684',
  fieldId: 'field-1',
  placements: [{ environmentId: 'place-1', startsOn: '2026-09-01', endsOn: '2026-10-31' }],
  openedWithReason: false,
  safetyProhibition: false,
};

const near = { municipalityCodes: ['684'], fieldIds: ['field-1'] };
const people: Readonly<Record<string, Actor>> = {
  'own coach': actor(['coach'], { userId: 'coach-1' }),
  deputy: actor(['coach'], { userId: 'deputy-1', deputisesFor: ['coach-1'] }),
  'deputy of another coach': actor(['coach'], { userId: 'deputy-1', deputisesFor: ['coach-2'] }),
  'coach near': actor(['coach'], near),
  'coach of the municipality, another field': actor(['coach'], { municipalityCodes: ['684'], fieldIds: ['field-2'] }),
  'coach of the field, another municipality': actor(['coach'], { municipalityCodes: ['050'], fieldIds: ['field-1'] }),
  'staff of the place': actor(['staff'], { environmentIds: ['place-1'] }),
  'staff elsewhere': actor(['staff'], { environmentIds: ['place-2'] }),
  manager: actor(['manager']),
  admin: actor(['admin']),
  'the trainee': actor(['trainee'], { traineeId: 'trainee-1' }),
  'another trainee': actor(['trainee'], { traineeId: 'trainee-2' }),
  'own coach of another organisation': actor(['coach'], { userId: 'coach-1', organisationId: 'organisation-2' }),
  'a deputy who is no coach': actor(['staff'], { userId: 'deputy-1', deputisesFor: ['coach-1'] }),
  'manager who also coaches': actor(['manager', 'coach'], { userId: 'coach-1' }),
  'manager who coaches near': actor(['manager', 'coach'], near),
  'manager who is staff elsewhere': actor(['manager', 'staff'], { environmentIds: ['place-2'] }),
};

function person(name: string): Actor {
  return people[name] ?? actor([]);
}

describe('ways of seeing a case', () => {
  it.each<[string, CaseView[]]>([
    ['own coach', ['team']],
    ['deputy', ['deputised']],
    ['deputy of another coach', []],
    ['coach near', ['outlineOfCoach']],
    ['coach of the municipality, another field', []],
    ['coach of the field, another municipality', []],
    ['staff of the place', ['work']],
    ['staff elsewhere', []],
    ['manager', ['outlineOfManager']],
    ['admin', []],
    ['the trainee', ['own']],
    ['another trainee', []],
    ['own coach of another organisation', []],
    ['a deputy who is no coach', []],
    ['manager who also coaches', ['team', 'outlineOfManager']],
    ['manager who coaches near', ['outlineOfCoach', 'outlineOfManager']],
    ['manager who is staff elsewhere', ['outlineOfManager']],
  ])('%s: %j', (name, views) => {
    expect(caseViews(person(name), scope, TODAY)).toEqual(views);
  });

  it('an opening with a reason opens to who has the outline, and to no one else', () => {
    const opened = { ...scope, openedWithReason: true };
    expect(caseViews(person('coach near'), opened, TODAY)).toEqual(['openedByCoach', 'outlineOfCoach']);
    expect(caseViews(person('manager'), opened, TODAY)).toEqual(['openedByManager', 'outlineOfManager']);
    expect(caseViews(person('staff elsewhere'), opened, TODAY)).toEqual([]);
    expect(caseViews(person('admin'), opened, TODAY)).toEqual([]);
  });

  it('a referral without a coach belongs to the coaches of its municipality and field', () => {
    const unclaimed = { ...scope, coachId: null };
    expect(caseViews(person('coach near'), unclaimed, TODAY)).toEqual(['unclaimed', 'outlineOfCoach']);
    expect(caseViews(person('coach of the municipality, another field'), unclaimed, TODAY)).toEqual([]);
  });

  it('a referral that was turned away without a coach belongs to nobody', () => {
    expect(caseViews(person('coach near'), { ...scope, coachId: null, hasEnded: true }, TODAY)).toEqual(['outlineOfCoach']);
  });

  it.each<[string, CaseView[]]>([
    ['own coach', ['formerTeam']],
    ['deputy', ['formerTeam']],
    ['manager who also coaches', ['formerTeam', 'outlineOfManager']],
    ['coach near', ['outlineOfCoach']],
  ])('an ended period of somebody whom another coaches now, %s: %j', (name, views) => {
    expect(caseViews(person(name), { ...scope, hasEnded: true, isSucceeded: true }, TODAY)).toEqual(views);
  });

  it.each([
    ['2026-08-17', false],
    ['2026-08-18', true],
    ['2026-09-15', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('staff on %s: %s', (today, sees) => {
    expect(caseViews(person('staff of the place'), scope, today).includes('work')).toBe(sees);
  });

  it('a placement without an end stays in the scope of staff', () => {
    const open = { ...scope, placements: [{ environmentId: 'place-1', startsOn: '2026-09-01', endsOn: null }] };
    expect(caseViews(person('staff of the place'), open, '2030-01-01')).toEqual(['work']);
  });
});

describe('what one may do', () => {
  it.each<[string, Action, Decision]>([
    ['own coach', 'coachingPeriod.advance', 'allowed'],
    ['deputy', 'coachingPeriod.advance', 'allowed'],
    ['coach near', 'trainee.read', 'reasonRequired'],
    ['coach near', 'coachingPeriod.advance', 'forbidden'],
    ['coach near', 'coachingPeriod.list', 'allowed'],
    ['coach of the municipality, another field', 'trainee.read', 'notFound'],
    ['staff of the place', 'trainee.read', 'allowed'],
    ['staff of the place', 'workLog.create', 'allowed'],
    ['staff of the place', 'coachingPeriod.advance', 'forbidden'],
    ['staff elsewhere', 'workLog.create', 'notFound'],
    ['manager', 'coachingPeriod.read', 'reasonRequired'],
    ['manager', 'coachingPeriod.transfer', 'allowed'],
    ['own coach', 'coachingPeriod.transfer', 'allowed'],
    ['deputy', 'coachingPeriod.transfer', 'allowed'],
    ['coach near', 'coachingPeriod.transfer', 'forbidden'],
    ['manager who coaches near', 'coachingPeriod.transfer', 'allowed'],
    ['coach of the municipality, another field', 'coachingPeriod.transfer', 'notFound'],
    ['manager', 'workLog.create', 'forbidden'],
    ['manager', 'accessLog.read', 'forbidden'],
    ['admin', 'trainee.read', 'forbidden'],
    ['the trainee', 'myPath.read', 'allowed'],
    ['the trainee', 'workLog.create', 'allowed'],
    ['the trainee', 'workLog.confirm', 'forbidden'],
    ['another trainee', 'trainee.read', 'notFound'],
    ['own coach of another organisation', 'trainee.read', 'notFound'],
  ])('%s, %s: %s', (name, action, decision) => {
    expect(decideCase(person(name), action, scope, TODAY)).toBe(decision);
  });

  it.each<[Action, Decision]>([
    ['coachingPeriod.read', 'allowed'],
    ['workLog.list', 'allowed'],
    ['completion.list', 'allowed'],
    ['trainee.read', 'forbidden'],
    ['trainee.change', 'forbidden'],
    ['traineeAccount.read', 'forbidden'],
    ['traineeAccount.change', 'forbidden'],
    ['accessLog.read', 'forbidden'],
  ])('a former coach, %s: %s', (action, decision) => {
    expect(decideCase(person('own coach'), action, { ...scope, hasEnded: true, isSucceeded: true }, TODAY)).toBe(decision);
  });

  it('a page opened with a reason is read, never changed', () => {
    const opened = { ...scope, openedWithReason: true };
    expect(decideCase(person('manager'), 'coachingPeriod.read', opened, TODAY)).toBe('allowed');
    expect(decideCase(person('coach near'), 'coachingPeriod.addTarget', opened, TODAY)).toBe('forbidden');
    expect(isOpenableWithReason(person('manager'), scope, TODAY)).toBe(true);
    expect(isOpenableWithReason(person('manager'), opened, TODAY)).toBe(false);
    expect(isOpenableWithReason(person('staff of the place'), scope, TODAY)).toBe(false);
    expect(isOpenableWithReason(person('own coach'), scope, TODAY)).toBe(false);
  });

  it('what one role sees is no key for another: a manager who is also staff reads no diary with a reason', () => {
    const opened = { ...scope, openedWithReason: true };
    expect(decideCase(person('manager who is staff elsewhere'), 'coachingPeriod.read', opened, TODAY)).toBe('allowed');
    expect(decideCase(person('manager who is staff elsewhere'), 'workLog.list', opened, TODAY)).toBe('forbidden');
    expect(decideCase(person('manager who coaches near'), 'workLog.list', opened, TODAY)).toBe('allowed');
  });

  it.each(Object.keys(CASE_ACTIONS) as Action[])('%s is allowed by no view whose role may not do it at all', (action) => {
    expect(CASE_ACTIONS[action]?.filter((view) => !rolesFor(action).includes(VIEW_ROLES[view]))).toEqual([]);
  });

  it('nobody holds a view of a role that he or she has not', () => {
    const opened = { ...scope, openedWithReason: true };
    for (const one of Object.values(people)) {
      expect(caseViews(one, opened, TODAY).filter((view) => !one.roles.includes(VIEW_ROLES[view]))).toEqual([]);
    }
  });

  it('a neighbour coach changes nothing of a case that has a coach, with a reason or without', () => {
    const opened = { ...scope, openedWithReason: true };
    const changes = caseAbilities(person('coach near'), opened, TODAY).filter((action) => !/\.(read|list|readTimeline|open)$/.test(action));
    expect(changes).toEqual([]);
  });

  it('abilities hold nothing that a decision refuses', () => {
    for (const one of Object.values(people)) {
      const abilities = caseAbilities(one, scope, TODAY);
      for (const action of Object.keys(CASE_ACTIONS) as Action[]) {
        expect(abilities.includes(action)).toBe(decideCase(one, action, scope, TODAY) === 'allowed');
      }
    }
  });
});

describe('what another role sees takes nothing from a coach, and gives nothing', () => {
  it.each<[CaseView[], boolean, string]>([
    [['outlineOfCoach'], true, 'reasonRequired'], [['work', 'outlineOfCoach'], true, 'reasonRequired'], [['work'], false, 'forbidden'],
    [['openedByCoach', 'outlineOfCoach'], false, 'allowed'], [['openedByCoach', 'work', 'outlineOfCoach'], false, 'allowed'],
    [['outlineOfManager'], true, 'forbidden'], [['openedByManager', 'outlineOfManager'], false, 'forbidden'], [['work', 'outlineOfManager'], true, 'forbidden'],
    [['outlineOfCoach', 'outlineOfManager'], true, 'reasonRequired'], [['team', 'outlineOfCoach', 'work'], false, 'allowed'], [['deputised'], false, 'allowed'], [['formerTeam'], false, 'forbidden'],
  ])('%j: opens with a reason %s, refers anew %s', (views, opens, refers) => {
    expect([opensWithReason(views), refersAnew(views)]).toEqual([opens, refers]);
  });
});

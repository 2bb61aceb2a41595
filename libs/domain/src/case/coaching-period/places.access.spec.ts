import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../access/actor.js';
import type { Role } from '../../access/roles.js';
import type { CaseScope } from './coaching-period.access.js';
import { placesKnown } from './places.access.js';

const TODAY = '2026-11-17';
const ALL = 'all';

const scope: CaseScope = {
  organisationId: 'organisation-1', traineeId: 'trainee-1', coachId: 'coach-1', municipalityCode: '684', fieldId: 'field-1',
  placements: [{ environmentId: 'place-1', startsOn: '2026-09-01', endsOn: '2026-11-30' }], hasEnded: false, isSucceeded: false, openedWithReason: false, safetyProhibition: false,
};

const actor = (roles: Role[], changes: Partial<Actor> = {}): Actor => ({
  userId: 'user-1', organisationId: 'organisation-1', roles, municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: 's', ...changes,
});

const near = { municipalityCodes: ['684'], fieldIds: ['field-1'] };

/** Who: without a prohibition, under one, and under one after giving a reason. */
const CASES: readonly [string, Actor, ...(readonly [string | readonly string[], string | readonly string[], string | readonly string[]])][] = [
  ['own coach', actor(['coach'], { userId: 'coach-1' }), ALL, ALL, ALL],
  ['deputy', actor(['coach'], { deputisesFor: ['coach-1'] }), ALL, ALL, ALL],
  ['coach near', actor(['coach'], near), ALL, [], []],
  ['coach elsewhere', actor(['coach'], { municipalityCodes: ['050'], fieldIds: ['field-1'] }), [], [], []],
  ['staff of the place', actor(['staff'], { environmentIds: ['place-1'] }), ALL, ['place-1'], ['place-1']],
  ['staff elsewhere', actor(['staff'], { environmentIds: ['place-2'] }), [], [], []],
  ['coach near who is staff of the place', actor(['coach', 'staff'], { ...near, environmentIds: ['place-1'] }), ALL, ['place-1'], ['place-1']],
  ['manager', actor(['manager']), ALL, [], []],
  ['admin', actor(['admin']), [], [], []],
  ['the person', actor(['trainee'], { traineeId: 'trainee-1' }), ALL, ALL, ALL],
  ['another trainee', actor(['trainee'], { traineeId: 'trainee-2' }), [], [], []],
  ['own coach of another organisation', actor(['coach'], { userId: 'coach-1', organisationId: 'organisation-2' }), [], [], []],
];

describe('places', () => {
  it.each(CASES)('%s', (_, one, plain, hidden, opened) => {
    const known = (changes: Partial<CaseScope>): string | readonly string[] => {
      const { all, environmentIds } = placesKnown(one, { ...scope, ...changes }, TODAY);
      return all ? ALL : environmentIds;
    };
    expect([known({}), known({ safetyProhibition: true }), known({ safetyProhibition: true, openedWithReason: true })]).toEqual([plain, hidden, opened]);
  });

  it('of somebody whom another coaches now, to a former coach until they are hidden', () => {
    const former = { ...scope, hasEnded: true, isSucceeded: true };
    const coach = actor(['coach'], { userId: 'coach-1' });
    expect([placesKnown(coach, former, TODAY).all, placesKnown(coach, { ...former, safetyProhibition: true }, TODAY).all]).toEqual([true, false]);
  });

  it('of a case that has no coach yet, to the coaches whose it is until one is named', () => {
    expect(placesKnown(actor(['coach'], near), { ...scope, coachId: null, safetyProhibition: true }, TODAY).all).toBe(true);
  });
});

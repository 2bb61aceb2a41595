import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../access/actor.js';
import type { Role } from '../../access/roles.js';
import { CHANGES_OF_ENVIRONMENT, possibleEnvironmentActions } from './environment.access.js';

const KITCHEN = 'kitchen';
const actor = (roles: Role[], environmentIds: string[] = []): Actor => ({
  userId: 'user', organisationId: 'organisation', roles, municipalityCodes: [], fieldIds: [], environmentIds, deputisesFor: [], traineeId: null, sessionId: null,
});

describe('what may be done to an environment', () => {
  it.each<[who: string, by: Actor, actions: readonly string[]]>([
    ['a coach: everything', actor(['coach']), CHANGES_OF_ENVIRONMENT],
    ['staff of the place: its tasks', actor(['staff'], [KITCHEN]), ['environment.addTask', 'environment.changeTask']],
    ['staff of another place: nothing', actor(['staff'], ['library']), []],
    ['staff who is a coach too: everything', actor(['staff', 'coach']), CHANGES_OF_ENVIRONMENT],
    ['a manager: nothing', actor(['manager']), []],
    ['an admin: nothing', actor(['admin']), []],
  ])('%s', (_, by, actions) => {
    expect(possibleEnvironmentActions(by, { id: KITCHEN, retiredOn: null })).toEqual(actions);
  });

  it('leaves a retired one as it is', () => {
    expect(possibleEnvironmentActions(actor(['coach']), { id: KITCHEN, retiredOn: '2026-01-31' })).toEqual([]);
  });
});

import type { Actor, Role } from '@valopolku/domain';
import { testId } from './test-id.js';

/** Someone who acts, without a session: for rules and services. Everything but the roles can be said. */
export function actor(roles: Role[], content: Partial<Omit<Actor, 'roles'>> = {}): Actor {
  return {
    userId: testId(`user ${roles.join(' ')}`), organisationId: testId('organisation'), roles,
    municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: null, ...content,
  };
}

/** The actors that most tests want, by the name of their role. */
export const actors = {
  coach: (content?: Partial<Actor>): Actor => actor(['coach'], { municipalityCodes: ['684'], fieldIds: [testId('field')], ...content }),
  staff: (content?: Partial<Actor>): Actor => actor(['staff'], { environmentIds: [testId('environment')], ...content }),
  manager: (content?: Partial<Actor>): Actor => actor(['manager'], content),
  admin: (content?: Partial<Actor>): Actor => actor(['admin'], content),
  trainee: (content?: Partial<Actor>): Actor => actor(['trainee'], { traineeId: testId('trainee'), ...content }),
};

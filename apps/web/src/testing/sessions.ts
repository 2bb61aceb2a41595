import type { ConfigurationResponse, SessionResponse } from '@valopolku/contracts';
import { ACTIONS, rolesFor, type Role } from '@valopolku/domain';

/** Someone signed in with these roles, allowed what the roles grant. */
export function sessionOf(...roles: Role[]): SessionResponse {
  return {
    userId: '01890000-0000-7000-8000-000000000001',
    name: 'Hanna Ylitalo',
    email: 'hanna@example.invalid',
    roles,
    language: 'fi',
    organisation: { id: '01890000-0000-7000-8000-000000000002', name: 'Työpaja Luotsi' },
    municipalityCodes: ['684'],
    fields: [],
    traineeId: roles.includes('trainee') ? '01890000-0000-7000-8000-000000000003' : null,
    deputisesFor: [],
    abilities: ACTIONS.filter((action) => rolesFor(action).some((role) => roles.includes(role))),
    mustChangePassword: false,
    expiresAt: '2026-11-17T20:00:00.000Z',
    secondsLeft: 12 * 3600,
    idleSeconds: 2 * 3600,
  };
}

export const realConfiguration: ConfigurationResponse = { demo: false, languages: ['fi', 'sv', 'en'], banner: null, demoAccounts: [], demoPassword: null };

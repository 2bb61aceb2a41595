import { useQuery } from '@tanstack/react-query';
import type { SessionResponse } from '@valopolku/contracts';
import type { Action } from '@valopolku/domain';
import { sessionQuery } from './session.queries.js';

/** The signed-in user. Only inside the signed-in part of the app. */
export function useSession(): SessionResponse {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession stands inside the signed-in routes only');
  return data;
}

/** May this user do it at all? What may be done to one thing is said by that thing's own `abilities`. */
export function can(who: { abilities: readonly string[] }, action: Action): boolean {
  return who.abilities.includes(action);
}

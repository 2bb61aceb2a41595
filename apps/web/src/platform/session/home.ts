import type { SessionResponse } from '@valopolku/contracts';
import { paths } from '../paths.js';
import { can } from './use-session.js';

/** The page each role lands on. */
export function homeOf(session: Pick<SessionResponse, 'abilities' | 'roles'>): string {
  if (can(session, 'myDay.read')) return paths.myDay;
  if (session.roles.includes('manager')) return paths.overview;
  if (session.roles.includes('admin')) return paths.users;
  return paths.myPath;
}

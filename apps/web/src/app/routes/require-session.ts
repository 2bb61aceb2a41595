import { redirect } from '@tanstack/react-router';
import type { SessionResponse } from '@valopolku/contracts';
import { paths } from '../../platform/paths.js';
import { sessionQuery } from '../../platform/session/session.queries.js';
import type { RouterContext } from './root.route.js';

/** Nobody signed in: to sign-in; with a password that somebody else gave: to one's own. Then back to the same page. */
export async function requireSession({ context, location }: { context: RouterContext; location: { pathname: string; href: string } }): Promise<{ session: SessionResponse }> {
  const session = await context.client.ensureQueryData(sessionQuery);
  if (!session) throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { to: location.href } });
  if (session.mustChangePassword && location.pathname !== paths.newPassword) throw redirect({ to: '/new-password', search: location.pathname === '/' ? {} : { to: location.href } });
  return { session };
}

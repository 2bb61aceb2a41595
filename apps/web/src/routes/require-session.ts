import { redirect } from '@tanstack/react-router';
import { sessionQuery } from '../platform/session/session.queries.js';
import type { RouterContext } from './root.route.js';

/** Nobody signed in: to sign-in, and back to the same page afterwards. */
export async function requireSession({ context, location }: { context: RouterContext; location: { pathname: string; href: string } }) {
  const session = await context.client.ensureQueryData(sessionQuery);
  if (!session) throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { to: location.href } });
  return { session };
}

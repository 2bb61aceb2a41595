import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { configurationQuery, sessionQuery } from '../platform/session/session.queries.js';
import { rootRoute } from './root.route.js';

/** Where to go after signing in: a page of ours only. */
export function ownPath(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } => {
    const to = ownPath(search['to']);
    return to ? { to } : {};
  },
  beforeLoad: async ({ context, search }) => {
    const session = await context.client.ensureQueryData(sessionQuery);
    if (session) throw redirect({ href: search.to ?? '/', replace: true });
  },
  loader: ({ context }) => context.client.ensureQueryData(configurationQuery),
  component: lazyRouteComponent(() => import('./sign-in-page.js'), 'SignInPage'),
});

import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadAllTexts } from '../../platform/i18n/i18n.js';
import { fetched } from '../../platform/page/fetched.js';
import { homeOf } from '../../platform/session/home.js';
import { requireSession } from './require-session.js';
import { rootRoute } from './root.route.js';

/** Everything behind sign-in, inside the shell. `logWork` opens the log-work dialog over any page: a coaching period's id, or `new`. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signedIn',
  validateSearch: (search: Record<string, unknown>): { logWork?: string } => (typeof search['logWork'] === 'string' ? { logWork: search['logWork'] } : {}),
  beforeLoad: requireSession,
  loader: ({ context }) => loadAllTexts(context.texts),
  component: lazyRouteComponent(fetched(() => import('../shell/shell.js')), 'Shell'),
});

/** `/` is each role's own page. */
export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ href: homeOf(context.session), replace: true });
  },
});

/** Any other address: said inside the shell, after sign-in, so that it tells nothing to strangers. */
export const unknownRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '$',
  component: lazyRouteComponent(fetched(() => import('../pages/not-found-page.js')), 'NotFoundPage'),
});

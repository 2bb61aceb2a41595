import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadAllTexts } from '../../platform/i18n/i18n.js';
import { fetched } from '../../platform/page/fetched.js';
import { configurationQuery, sessionQuery } from '../../platform/session/session.queries.js';
import { rootRoute } from './root.route.js';

/** Where to go after signing in: a page of ours only. */
export function ownPath(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  // Said even when there is none: what is left out here would pass as it stands in the address.
  validateSearch: (search: Record<string, unknown>): { to?: string | undefined } => ({ to: ownPath(search['to']) }),
  beforeLoad: async ({ context, search }) => {
    const session = await context.client.ensureQueryData(sessionQuery);
    if (session) throw redirect({ href: search.to ?? '/', replace: true });
  },
  // Why the session ended is said among the texts of the pages.
  loader: ({ context: { client, texts, end } }) => Promise.all([client.ensureQueryData(configurationQuery), end.why() && loadAllTexts(texts)]),
  component: lazyRouteComponent(fetched(() => import('../../areas/registry/sign-in/pages/sign-in-page.js')), 'SignInPage'),
});

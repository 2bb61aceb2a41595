import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadAllTexts } from '../../platform/i18n/i18n.js';
import { fetched } from '../../platform/page/fetched.js';
import { requireSession } from './require-session.js';
import { rootRoute } from './root.route.js';
import { ownPath } from './sign-in.route.js';

/** Outside the shell, for nothing else opens before the password is one's own. */
export const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-password',
  validateSearch: (search: Record<string, unknown>): { to?: string } => {
    const to = ownPath(search['to']);
    return to ? { to } : {};
  },
  beforeLoad: async (about) => {
    const { session } = await requireSession(about);
    if (!session.mustChangePassword) throw redirect({ href: about.search.to ?? '/', replace: true });
  },
  loader: ({ context }) => loadAllTexts(context.texts),
  component: lazyRouteComponent(fetched(() => import('../../areas/registry/own-account/pages/new-password-page.js')), 'NewPasswordPage'),
});

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadAllTexts } from '../../platform/i18n/i18n.js';
import { fetched } from '../../platform/page/fetched.js';
import { rootRoute, type RouterContext } from './root.route.js';

const loader = ({ context }: { context: RouterContext }) => loadAllTexts(context.texts);

/** Open to everyone, signed in or not. */
export const statementRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/accessibility', loader, component: lazyRouteComponent(fetched(() => import('../../areas/trust/statements/pages/accessibility-page.js')), 'AccessibilityPage') }),
  createRoute({ getParentRoute: () => rootRoute, path: '/privacy', loader, component: lazyRouteComponent(fetched(() => import('../../areas/trust/statements/pages/privacy-page.js')), 'PrivacyPage') }),
] as const;

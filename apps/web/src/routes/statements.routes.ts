import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.route.js';

/** Open to everyone, signed in or not. */
export const statementRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/accessibility', component: lazyRouteComponent(() => import('./accessibility-page.js'), 'AccessibilityPage') }),
  createRoute({ getParentRoute: () => rootRoute, path: '/privacy', component: lazyRouteComponent(() => import('./privacy-page.js'), 'PrivacyPage') }),
] as const;

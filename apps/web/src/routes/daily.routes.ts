import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './signed-in.route.js';

/** The daily work of coaches and staff. */
export const dailyRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/my-day', component: lazyRouteComponent(() => import('./my-day-page.js'), 'MyDayPage') }),
] as const;

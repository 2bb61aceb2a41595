import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from './signed-in.route.js';

/** Projects and their final reports. */
export const managementRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/projects', component: lazyRouteComponent(() => import('./projects-page.js'), 'ProjectsPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/projects/$id/final-report', component: lazyRouteComponent(() => import('./final-report-page.js'), 'FinalReportPage') }),
] as const;

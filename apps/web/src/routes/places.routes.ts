import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readEnvironmentsSearch } from '../features/environments/environment-filters.js';
import { signedInRoute } from './signed-in.route.js';

/** Environments: where trades are learned. */
export const placesRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/environments', validateSearch: readEnvironmentsSearch, component: lazyRouteComponent(() => import('./environments-page.js'), 'EnvironmentsPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/environments/$id', component: lazyRouteComponent(() => import('./environment-page.js'), 'EnvironmentPage') }),
] as const;

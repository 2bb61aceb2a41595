import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readEnvironmentsSearch } from '../../areas/sites/environments/list/environment-filters.js';
import { fetched } from '../../platform/page/fetched.js';
import { signedInRoute } from './signed-in.route.js';
import { startData } from './start-data.js';

/** Environments: where trades are learned. */
export const placesRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/environments', validateSearch: readEnvironmentsSearch, component: lazyRouteComponent(fetched(() => import('../../areas/sites/environments/pages/environments-page.js')), 'EnvironmentsPage') }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/environments/$id',
    ...startData('environment.read', 'environment'),
    component: lazyRouteComponent(fetched(() => import('../../areas/sites/environments/pages/environment-page.js')), 'EnvironmentPage'),
  }),
] as const;

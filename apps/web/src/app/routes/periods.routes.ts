import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDemonstrationsSearch } from '../../areas/assessment/demonstrations/demonstration-filters.js';
import { fetched } from '../../platform/page/fetched.js';
import { signedInRoute } from './signed-in.route.js';
import { startData } from './start-data.js';

/** The trainee page and demonstrations. */
export const periodRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/coaching-periods/$id', component: lazyRouteComponent(fetched(() => import('../../areas/coaching/coaching-periods/pages/coaching-period-page.js')), 'CoachingPeriodPage') }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/demonstrations',
    ...startData('demonstration.list', 'demonstrations'),
    validateSearch: readDemonstrationsSearch,
    component: lazyRouteComponent(fetched(() => import('../../areas/assessment/demonstrations/pages/demonstrations-page.js')), 'DemonstrationsPage'),
  }),
] as const;

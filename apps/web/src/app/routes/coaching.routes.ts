import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readTraineesSearch } from '../../areas/coaching/trainees/trainee-filters.js';
import { fetched } from '../../platform/page/fetched.js';
import { signedInRoute } from './signed-in.route.js';
import { startData } from './start-data.js';

/** Trainees, coaching periods and demonstrations. */
export const coachingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/trainees',
    ...startData('coachingPeriod.list', 'trainees'),
    validateSearch: readTraineesSearch,
    component: lazyRouteComponent(fetched(() => import('../../areas/coaching/trainees/pages/trainees-page.js')), 'TraineesPage'),
  }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/trainees/refer', component: lazyRouteComponent(fetched(() => import('../../areas/coaching/trainees/pages/refer-page.js')), 'ReferPage') }),
] as const;

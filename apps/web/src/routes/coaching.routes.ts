import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readTraineesSearch } from '../features/trainees/trainee-filters.js';
import { fetched } from '../platform/page/fetched.js';
import { signedInRoute } from './signed-in.route.js';

/** Trainees, coaching periods and demonstrations. */
export const coachingRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/trainees', validateSearch: readTraineesSearch, component: lazyRouteComponent(fetched(() => import('./trainees-page.js')), 'TraineesPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/trainees/refer', component: lazyRouteComponent(fetched(() => import('./refer-page.js')), 'ReferPage') }),
] as const;

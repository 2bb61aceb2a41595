import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { fetched } from '../../platform/page/fetched.js';
import { signedInRoute } from './signed-in.route.js';

const WHEN = ['ahead', 'soon', 'lacking', 'past'] as const;
export type DemonstrationsWhen = (typeof WHEN)[number];

/** Which demonstrations are listed; those ahead unless told otherwise. */
function demonstrationsSearch(search: Record<string, unknown>): { when?: DemonstrationsWhen } {
  return { when: WHEN.find((when) => when === search['when']) };
}

/** The trainee page and demonstrations. */
export const periodRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/coaching-periods/$id', component: lazyRouteComponent(fetched(() => import('../../areas/coaching/coaching-periods/pages/coaching-period-page.js')), 'CoachingPeriodPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/demonstrations', validateSearch: demonstrationsSearch, component: lazyRouteComponent(fetched(() => import('../../areas/assessment/demonstrations/pages/demonstrations-page.js')), 'DemonstrationsPage') }),
] as const;

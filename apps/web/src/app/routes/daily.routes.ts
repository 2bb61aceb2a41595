import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readWorkLogsSearch } from '../../areas/work/work-logs/diary/work-log-filters.js';
import { loggablePeopleQuery } from '../../data/work/log-work.js';
import { todayInHelsinki } from '../../platform/format/dates.js';
import { fetched } from '../../platform/page/fetched.js';
import { LogWorkPage } from '../../areas/work/work-logs/pages/log-work-page.js';
import { requireSession } from './require-session.js';
import { rootRoute } from './root.route.js';
import { signedInRoute } from './signed-in.route.js';
import { startData } from './start-data.js';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The daily work of coaches and staff. */
export const dailyRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-day',
    ...startData('myDay.read', 'myDay'),
    component: lazyRouteComponent(fetched(() => import('../../areas/desk/my-day/pages/my-day-page.js')), 'MyDayPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/work-logs',
    ...startData('workLog.list', 'workLogs'),
    validateSearch: readWorkLogsSearch,
    component: lazyRouteComponent(fetched(() => import('../../areas/work/work-logs/pages/work-logs-page.js')), 'WorkLogsPage'),
  }),
] as const;

/** Outside the shell: a screen of its own, light enough to come with the first files instead of after them. */
export const logWorkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/log-work',
  beforeLoad: requireSession,
  validateSearch: (search: Record<string, unknown>): { person?: string } => ({ person: text(search['person']) }),
  // Asked for before anything is drawn; the page waits for it by itself.
  loader: ({ context }) => void context.client.prefetchQuery(loggablePeopleQuery(todayInHelsinki())),
  component: LogWorkPage,
});

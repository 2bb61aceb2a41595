import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCompletionSearch } from '../../areas/assessment/completions/completion-filters.js';
import { readOverviewSearch } from '../../areas/insight/overview/overview-filters.js';
import { fetched } from '../../platform/page/fetched.js';
import { signedInRoute } from './signed-in.route.js';
import { startData } from './start-data.js';

/** The overview, the completions behind its figures, projects and their final reports. */
export const managementRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/overview',
    ...startData('project.list', 'overview'),
    validateSearch: readOverviewSearch,
    component: lazyRouteComponent(fetched(() => import('../../areas/insight/overview/pages/overview-page.js')), 'OverviewPage'),
  }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/completions', validateSearch: readCompletionSearch, component: lazyRouteComponent(fetched(() => import('../../areas/assessment/completions/pages/completions-page.js')), 'CompletionsPage') }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/projects',
    ...startData('project.list', 'projects'),
    component: lazyRouteComponent(fetched(() => import('../../areas/registry/projects/pages/projects-page.js')), 'ProjectsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/projects/$id/final-report',
    ...startData('report.read', 'finalReport'),
    component: lazyRouteComponent(fetched(() => import('../../areas/insight/final-report/pages/final-report-page.js')), 'FinalReportPage'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { fetched } from '../../platform/page/fetched.js';
import { signedInRoute } from './signed-in.route.js';
import { startData } from './start-data.js';

/** The trainee's own pages. */
export const myPathRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-path',
    ...startData('myPath.read', 'myPath'),
    component: lazyRouteComponent(fetched(() => import('../../areas/desk/my-path/pages/my-path-page.js')), 'MyPathPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-path/diary',
    ...startData('workLog.list', 'myPathDiary'),
    component: lazyRouteComponent(fetched(() => import('../../areas/work/work-logs/pages/my-diary-page.js')), 'MyDiaryPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-path/certificates',
    ...startData('myPath.read', 'myPath'),
    component: lazyRouteComponent(fetched(() => import('../../areas/desk/my-path/pages/my-certificates-page.js')), 'MyCertificatesPage'),
  }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/my-path/data', component: lazyRouteComponent(fetched(() => import('../../areas/desk/my-path/pages/my-data-page.js')), 'MyDataPage') }),
] as const;

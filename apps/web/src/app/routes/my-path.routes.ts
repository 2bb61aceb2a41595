import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { fetched } from '../../platform/page/fetched.js';
import { signedInRoute } from './signed-in.route.js';

/** The trainee's own pages. */
export const myPathRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/my-path', component: lazyRouteComponent(fetched(() => import('../../areas/desk/my-path/pages/my-path-page.js')), 'MyPathPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/my-path/diary', component: lazyRouteComponent(fetched(() => import('../../areas/work/work-logs/pages/my-diary-page.js')), 'MyDiaryPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/my-path/certificates', component: lazyRouteComponent(fetched(() => import('../../areas/desk/my-path/pages/my-certificates-page.js')), 'MyCertificatesPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/my-path/data', component: lazyRouteComponent(fetched(() => import('../../areas/desk/my-path/pages/my-data-page.js')), 'MyDataPage') }),
] as const;

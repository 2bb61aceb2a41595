import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { fetched } from '../../platform/page/fetched.js';
import { signedInRoute } from './signed-in.route.js';
import { startData } from './start-data.js';

const knownRole = ({ role }: Record<string, unknown>): { role?: string } => (typeof role === 'string' ? { role } : {});

/** The own account; people and roles, catalogue, feedback. */
export const adminRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/account', component: lazyRouteComponent(fetched(() => import('../../areas/registry/own-account/pages/account-page.js')), 'AccountPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/users', validateSearch: knownRole, component: lazyRouteComponent(fetched(() => import('../../areas/registry/users/pages/users-page.js')), 'UsersPage') }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/catalogue',
    ...startData('catalogue.read', 'catalogue'),
    component: lazyRouteComponent(fetched(() => import('../../areas/catalogue/qualifications/pages/catalogue-page.js')), 'CataloguePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/catalogue/$id',
    ...startData('catalogue.read', 'qualification'),
    component: lazyRouteComponent(fetched(() => import('../../areas/catalogue/qualifications/pages/qualification-page.js')), 'QualificationPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/feedback',
    ...startData('feedbackMessage.list', 'feedback'),
    component: lazyRouteComponent(fetched(() => import('../../areas/registry/feedback-messages/pages/feedback-page.js')), 'FeedbackPage'),
  }),
] as const;

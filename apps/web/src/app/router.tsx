import { createRouter, stringifySearchWith, type RouterHistory } from '@tanstack/react-router';
import { adminRoutes } from './routes/admin.routes.js';
import { coachingRoutes } from './routes/coaching.routes.js';
import { dailyRoutes, logWorkRoute } from './routes/daily.routes.js';
import { ErrorPage } from './pages/error-page.js';
import { managementRoutes } from './routes/management.routes.js';
import { myPathRoutes } from './routes/my-path.routes.js';
import { placesRoutes } from './routes/places.routes.js';
import { newPasswordRoute } from './routes/new-password.route.js';
import { periodRoutes } from './routes/periods.routes.js';
import { rootRoute, type RouterContext } from './routes/root.route.js';
import { signInRoute } from './routes/sign-in.route.js';
import { homeRoute, signedInRoute, unknownRoute } from './routes/signed-in.route.js';
import { statementRoutes } from './routes/statements.routes.js';

const routeTree = rootRoute.addChildren([
  signInRoute,
  ...statementRoutes,
  logWorkRoute,
  newPasswordRoute,
  signedInRoute.addChildren([homeRoute, ...dailyRoutes, ...myPathRoutes, ...coachingRoutes, ...periodRoutes, ...placesRoutes, ...managementRoutes, ...adminRoutes, unknownRoute]),
]);

/** Search parameters are plain texts: a municipality's code 684 is not a number. The router's own parser makes it one. */
const parseSearch = (text: string) => Object.fromEntries(new URLSearchParams(text));

/** One router for the app; tests give their own history. */
export function createAppRouter(context: RouterContext, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    scrollRestoration: true,
    // Of every page, so that the shell stays around it; and never fetched: it is needed when nothing can be.
    defaultErrorComponent: ErrorPage,
    parseSearch,
    // What no page knows (a link's ?utm_source=…) is dropped, and never sent on as a filter.
    search: { strict: true },
    stringifySearch: stringifySearchWith(String),
    ...(history && { history }),
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}

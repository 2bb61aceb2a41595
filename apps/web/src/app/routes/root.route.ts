import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, lazyRouteComponent } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { fetched } from '../../platform/page/fetched.js';
import type { SessionEnd } from '../../platform/session/session-end.js';
import { Screens } from './screens.js';

export interface RouterContext {
  client: QueryClient;
  texts: i18n;
  end: Pick<SessionEnd, 'why'>;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Screens,
  notFoundComponent: lazyRouteComponent(fetched(() => import('../pages/not-found-page.js')), 'NotFoundPage'),
});

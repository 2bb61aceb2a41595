import type { RouterHistory } from '@tanstack/react-router';
import type { Language } from '@valopolku/domain';
import { createQueryClient } from '../platform/api/query-client.js';
import { createI18n } from '../platform/i18n/i18n.js';
import { rememberLists } from '../platform/page/way-back.js';
import { openSessionChannel } from '../platform/session/session-channel.js';
import { SessionClock } from '../platform/session/session-clock.js';
import { SessionEnd } from '../platform/session/session-end.js';
import { sessionQuery } from '../platform/session/session.queries.js';
import { watchSession } from '../platform/session/watch-session.js';
import { App } from './providers.js';
import { createAppRouter } from './router.js';

/** The server writes down a use once a minute: what it says ended may seem to go on for a while here. */
const SLACK_MS = 90_000;

/** The app in one language, ready to be rendered. A session that has ended leads to sign-in, and back to the same page. */
export async function createApp(language: Language, history?: RouterHistory) {
  const clock = new SessionClock(Date.now);
  const client = createQueryClient(() => end.over(clock.reason(SLACK_MS) ?? 'others'));
  const channel = openSessionChannel();
  const end = new SessionEnd(client, channel, () => router);
  watchSession(client, end, channel, clock);
  // Who is signed in is asked while the texts are on their way, and the code of the page while it is answered.
  void client.prefetchQuery(sessionQuery);
  const texts = await createI18n(language);
  const router = createAppRouter({ client, texts, end }, history);
  rememberLists(router);
  const [matchedRoutes] = router.getMatchedRoutes(router.latestLocation.pathname);
  for (const route of matchedRoutes) router.loadRouteChunk(route)?.catch(() => undefined);
  return <App client={client} router={router} texts={texts} end={end} />;
}

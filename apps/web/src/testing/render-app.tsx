import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SessionResponse } from '@valopolku/contracts';
import type { Language } from '@valopolku/domain';
import { createApp } from '../app/create-app.js';
// Jest cannot link two pieces at once that share a module: what a page asks is here before its code is fetched.
import '../app/routes/page-data.js';
import { fakeServer, problem, type Answer } from './fake-server.js';
import { realConfiguration } from './sessions.js';

export interface Scene {
  /** Address to open. */
  path: string;
  /** Who is signed in; nobody when left out. */
  session?: SessionResponse;
  /** What the server answers besides session, configuration and that there is no news. */
  answers?: Record<string, Answer>;
  language?: Language;
}

/** The whole app at one address, as a user meets it. */
export async function renderApp({ path, session, answers = {}, language = 'fi' }: Scene) {
  const seen = fakeServer({
    'GET /session': session ?? problem(401, 'unauthenticated'),
    'GET /configuration': realConfiguration,
    'GET /notifications': { items: [], nextCursor: null },
    ...answers,
  });
  const history = createMemoryHistory({ initialEntries: [path] });
  const user = userEvent.setup();
  const view = render(await createApp(language, history));
  return { ...view, user, seen, history };
}

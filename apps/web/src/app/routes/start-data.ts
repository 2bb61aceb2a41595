import type { QueryClient } from '@tanstack/react-query';
import type { SessionResponse } from '@valopolku/contracts';
import type { Action } from '@valopolku/domain';
import { can } from '../../platform/session/use-session.js';

type Pages = typeof import('./page-data.js').pageData;

interface Entered {
  context: { client: QueryClient; session: SessionResponse };
  location: { pathname: string; search: Record<string, unknown> };
}

/**
 * A page's data start with its code: they are asked for when the page is entered, by those who may read them at all. Nothing waits
 * for them, and nobody hears when it fails: the page asks by the same query, and says what becomes of it.
 *
 * Not for a page whose look is written down when it is refused (a trainee's): asked twice, it would stand there twice.
 */
export const startData = (action: Action, page: keyof Pages) => ({
  loader: ({ context: { client, session }, location: { pathname, search } }: Entered): void => {
    if (!can(session, action)) return;
    import('./page-data.js').then(({ pageData }) => pageData[page]({ client, id: pathname.split('/')[2] ?? '', search })).catch(() => undefined);
  },
  // Only when the page is entered: its own query knows when to ask again.
  shouldReload: false,
  gcTime: 0,
});

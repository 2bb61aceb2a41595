import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { flushSync } from 'react-dom';
import { sessionQuery } from './session.queries.js';
import type { SessionChannel } from './session-channel.js';

/** What this class needs of the router: to look at the present address again, as whoever is signed in now. */
interface Addresses {
  invalidate: () => Promise<void>;
}

/**
 * The end of a session in this tab, whatever ended it: the screens go at once, with their dialogs and what stands in their
 * forms; then everything that was read; only then is the address looked at again, which leads to sign-in.
 */
export class SessionEnd {
  private shut = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: QueryClient,
    private readonly channel: SessionChannel,
    private readonly router: () => Addresses,
  ) {}

  /** For `useSyncExternalStore`: whether the screens are hidden. */
  readonly isShut = (): boolean => this.shut;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The server, a clock or another tab says that nobody is signed in any more. */
  over(): void {
    if (this.client.getQueryData(sessionQuery.queryKey)) void this.forget(null);
  }

  /** Somebody may have become somebody else, or nobody: asked anew, and nothing is shown meanwhile. */
  askAgain(): void {
    if (this.client.getQueryData(sessionQuery.queryKey)) void this.forget(undefined);
  }

  /** Signs this tab out and tells the others; the screens stay hidden, for the page is loaded anew. */
  leave(): void {
    this.hide(true);
    this.client.clear();
    this.channel.post('ended');
  }

  /** Tells the other tabs that somebody has signed in. */
  begun(): void {
    this.channel.post('begun');
  }

  private async forget(session: null | undefined): Promise<void> {
    if (this.shut) return;
    this.hide(true);
    this.client.clear();
    if (session === null) this.client.setQueryData(sessionQuery.queryKey, null);
    try {
      await this.router().invalidate();
    } finally {
      this.hide(false);
    }
  }

  private hide(shut: boolean): void {
    this.shut = shut;
    // At once: a page that is put aside or brought back must not be painted with what it showed.
    flushSync(() => this.listeners.forEach((listener) => listener()));
  }
}

export const SessionEndContext = createContext<Pick<SessionEnd, 'leave' | 'begun'>>({ leave: () => undefined, begun: () => undefined });

export function useSessionEnd(): Pick<SessionEnd, 'leave' | 'begun'> {
  return useContext(SessionEndContext);
}

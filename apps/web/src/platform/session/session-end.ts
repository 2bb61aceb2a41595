import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useSyncExternalStore } from 'react';
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
  private count = 0;
  private unsent = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: QueryClient,
    private readonly channel: SessionChannel,
    private readonly router: () => Addresses,
  ) {}

  /** For `useSyncExternalStore`: whether the screens are hidden. */
  readonly isShut = (): boolean => this.shut;
  /** Whether somebody has signed out here and the server does not know of it. */
  readonly isUnsent = (): boolean => this.unsent;
  /** How many sessions have ended here: everything on the screens is made anew for each. */
  readonly ended = (): number => this.count;
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

  /** The same, but the server could not be told: the session is still open there. */
  leaveUnsent(): void {
    this.unsent = true;
    this.leave();
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
    if (shut) this.count += 1;
    // At once: a page that is put aside or brought back must not be painted with what it showed.
    flushSync(() => this.listeners.forEach((listener) => listener()));
  }
}

type Ending = Pick<SessionEnd, 'leave' | 'leaveUnsent' | 'begun' | 'isShut' | 'isUnsent' | 'subscribe'>;

/** Parts that are shown by themselves have no session to end. */
const NEVER: Ending = { leave: () => undefined, leaveUnsent: () => undefined, begun: () => undefined, isShut: () => false, isUnsent: () => false, subscribe: () => () => undefined };

export const SessionEndContext = createContext<Ending>(NEVER);

export function useSessionEnd(): Ending {
  return useContext(SessionEndContext);
}

/** True while a session ends: nothing is shown. */
export function useIsShut(): boolean {
  const { subscribe, isShut } = useSessionEnd();
  return useSyncExternalStore(subscribe, isShut);
}

/** True when signing out did not reach the server. */
export function useIsUnsent(): boolean {
  const { subscribe, isUnsent } = useSessionEnd();
  return useSyncExternalStore(subscribe, isUnsent);
}

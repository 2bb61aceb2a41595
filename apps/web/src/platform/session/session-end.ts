import type { QueryClient } from '@tanstack/react-query';
import type { SessionResponse } from '@valopolku/contracts';
import { flushSync } from 'react-dom';
import { readSession, sessionQuery } from './session.queries.js';
import type { SessionChannel } from './session-channel.js';

/** What this class needs of the router: to look at the present address again, as whoever is signed in now, or to begin at the first. */
interface Addresses {
  invalidate: () => Promise<void>;
  history: { replace: (path: string, state?: undefined, options?: { ignoreBlocker: boolean }) => void };
}

/** Why a session ended, as far as this tab can tell: not used, its whole time over, signed out in another tab, or by somebody else. */
export type EndReason = 'unused' | 'time' | 'elsewhere' | 'others';

/** What holds a page with typed words: who is signed in is asked, nobody is, or the password must be changed first. */
export type Hold = 'asking' | 'ended' | 'newPassword';

/**
 * The end of a session in this tab, whatever ended it: the screens go at once, with their dialogs and what stands in their
 * forms; then everything that was read; only then is the address looked at again, which leads to sign-in. Where something is
 * typed and not saved, and nobody signed out on purpose, the screens are held instead: hidden, until the same user is back.
 */
export class SessionEnd {
  private shut = false;
  private count = 0;
  private unsent = false;
  private held: Hold | null = null;
  private typed = 0;
  private reason: EndReason | null = null;
  private earlier: string | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: QueryClient,
    private readonly channel: SessionChannel,
    private readonly router: () => Addresses,
  ) {}

  /** For `useSyncExternalStore`: whether the screens are taken away. */
  readonly isShut = (): boolean => this.shut;
  /** Whether somebody has signed out here and the server does not know of it. */
  readonly isUnsent = (): boolean => this.unsent;
  /** How many sessions have ended here: everything on the screens is made anew for each. */
  readonly ended = (): number => this.count;
  /** What holds the screens; null while they are open. */
  readonly hold = (): Hold | null => this.held;
  /** Whether something is typed and not saved. */
  readonly isTyped = (): boolean => this.typed > 0;
  /** Why the last session ended; null once somebody is signed in again. */
  readonly why = (): EndReason | null => this.reason;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A form has something that is typed and not saved; returns how to say that it has no more. */
  readonly keepTyped = (): (() => void) => {
    this.typed += 1;
    this.tell();
    return () => {
      this.typed -= 1;
      this.tell();
      // The page went on to another by itself: there is nothing to hold it for.
      setTimeout(() => { if (this.held === 'ended' && this.typed === 0) this.giveUp(); });
    };
  };

  /** The server, a clock or another tab says that nobody is signed in any more. */
  over(reason: EndReason): void {
    const session = this.session();
    if (!session || this.shut) return;
    const isOnPurpose = reason === 'elsewhere';
    if (this.held === 'ended' && !isOnPurpose) return;
    this.reason = reason;
    if (this.typed > 0 && !isOnPurpose) this.keep('ended');
    else void this.forget(null);
  }

  /** Somebody may have become somebody else, or nobody: asked anew, and nothing is shown meanwhile. */
  askAgain(): void {
    if (!this.session() || this.shut) return;
    if (this.typed === 0) return void this.forget(undefined);
    this.keep('asking');
    readSession().catch(() => null).then((session) => (session ? this.cameBack(session) : this.held && this.keep('ended')), () => undefined);
  }

  /** Somebody has signed in while the page was held: the same user goes on with it, for another nothing of it is left. */
  readonly cameBack = (session: SessionResponse | null | undefined): void => {
    if (!this.held || !session) return;
    if (session.userId !== this.session()?.userId) return void this.forget(session);
    this.client.setQueryData(sessionQuery.queryKey, session);
    if (session.mustChangePassword) return this.keep('newPassword');
    this.reason = null;
    this.keep(null);
    void this.client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    void this.router().invalidate();
  };

  /** What is held is thrown away; sign-in begins anew. */
  readonly giveUp = (): void => void this.forget(null);

  /** Whether somebody else was signed in here before. */
  isAnother({ userId }: Pick<SessionResponse, 'userId'>): boolean {
    return this.earlier !== undefined && this.earlier !== userId;
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
    if (!this.held) this.reason = null;
    this.channel.post('begun');
  }

  private session(): SessionResponse | null | undefined {
    return this.client.getQueryData(sessionQuery.queryKey);
  }

  private async forget(session: SessionResponse | null | undefined): Promise<void> {
    if (this.shut) return;
    this.earlier = this.session()?.userId;
    this.hide(true);
    this.client.clear();
    if (session !== undefined) this.client.setQueryData(sessionQuery.queryKey, session);
    try {
      const now = session === undefined ? await readSession().catch(() => undefined) : session;
      if (now !== undefined) this.client.setQueryData(sessionQuery.queryKey, now);
      if (now && this.isAnother(now)) this.router().history.replace('/', undefined, { ignoreBlocker: true });
      if (now) this.reason = null;
      await this.router().invalidate();
    } finally {
      this.hide(false);
    }
  }

  private hide(shut: boolean): void {
    this.shut = shut;
    if (shut) this.count += 1;
    if (shut) this.held = null;
    this.publish();
  }

  private keep(held: Hold | null): void {
    this.held = held;
    this.publish();
  }

  private publish(): void {
    // Windows stand beside the application in the document: this hides them too, before anything else is drawn.
    document.documentElement.toggleAttribute('data-held', this.held !== null);
    // At once: a page that is put aside or brought back must not be painted with what it showed.
    flushSync(() => this.tell());
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

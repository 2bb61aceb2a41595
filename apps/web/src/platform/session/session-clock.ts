import type { SessionResponse } from '@valopolku/contracts';

type Limits = Pick<SessionResponse, 'secondsLeft' | 'idleSeconds'>;

/**
 * When the session ends by itself: after its whole time, or when it has not been used. Counted from the moment of each answer
 * by this computer's own clock, which may be wrong; it need only run evenly.
 */
export class SessionClock {
  private endsAt = Infinity;
  private idleFor = Infinity;
  private usedAt = 0;

  constructor(private readonly now: () => number) {}

  /** Somebody is signed in, as the server has just said; null for nobody. */
  set(session: Limits | null): void {
    this.endsAt = session ? this.now() + session.secondsLeft * 1000 : Infinity;
    this.idleFor = session ? session.idleSeconds * 1000 : Infinity;
    this.used();
  }

  /** The server has answered this browser. */
  used(): void {
    this.usedAt = this.now();
  }

  /** Why the session has ended by itself, or will within the slack: its whole time is over, or it has not been used. Null while it goes on. */
  reason(slackMs = 0): 'time' | 'unused' | null {
    const at = this.now() + slackMs;
    if (at >= this.endsAt) return 'time';
    return at >= this.usedAt + this.idleFor ? 'unused' : null;
  }
}

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

  isOver(): boolean {
    return this.now() >= Math.min(this.endsAt, this.usedAt + this.idleFor);
  }
}

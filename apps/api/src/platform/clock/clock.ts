import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

const civil = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The only place where time is read. The demo project and tests set it for what they run. */
@Injectable()
export class Clock {
  private readonly moments = new AsyncLocalStorage<string>();
  private fixed: string | undefined;
  private known = { hour: '', date: '' };
  private last = { at: 0, instant: '' };

  /** The instant now, UTC: 2026-01-31T08:15:00.000Z. */
  now(): string {
    return this.moments.getStore() ?? this.fixed ?? this.reading();
  }

  /** The civil date now in Europe/Helsinki: 2026-01-31. */
  today(): string {
    const now = this.now();
    // Helsinki is whole hours from UTC, so the date holds for the UTC hour; formatting one costs more than a row of a list.
    const hour = now.slice(0, 13);
    if (hour !== this.known.hour) this.known = { hour, date: civil.format(new Date(now)) };
    return this.known.date;
  }

  /** The instant `seconds` from now (or before, when negative). */
  inSeconds(seconds: number): string {
    return new Date(Date.parse(this.now()) + seconds * 1000).toISOString();
  }

  /** Runs `work` as if it were `instant`, whatever else runs meanwhile. */
  at<T>(instant: string, work: () => T): T {
    return this.moments.run(new Date(instant).toISOString(), work);
  }

  /** A list asks for the time at every row; within a millisecond it is the same text. */
  private reading(): string {
    const at = Date.now();
    if (at !== this.last.at) this.last = { at, instant: new Date(at).toISOString() };
    return this.last.instant;
  }

  /** Stops the clock at `instant` for everything; `undefined` lets it go again. For tests. */
  fix(instant: string | undefined): void {
    this.fixed = instant === undefined ? undefined : new Date(instant).toISOString();
  }
}

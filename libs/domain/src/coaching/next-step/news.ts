import type { Phase } from '../../case/coaching-period/coaching-period.choices.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { addDays, daysBetween, latest } from '../../shared/plain-date.js';

/** Days after which news should have been asked, and after which it is high time. It is about us, not the person. */
export const NEWS_DAYS = { due: 7, overdue: 14 } as const;

/** What news was last heard from: a contact or an entry of the diary, else the start. */
export interface NewsFacts {
  phase: Phase;
  startedOn: PlainDate | null;
  lastContactOn: PlainDate | null;
  lastLogOn: PlainDate | null;
  /** The pause that began last; `endsOn` null while it is open. */
  lastPause: { startsOn: PlainDate; endsOn: PlainDate | null } | null;
}

/** The day from which silence is counted; null when no news is expected: before the start, after the end, in a pause. */
export function newsSince(facts: NewsFacts): PlainDate | null {
  if (facts.phase === 'referred' || facts.phase === 'ended' || facts.startedOn === null) return null;
  if (facts.lastPause !== null && facts.lastPause.endsOn === null) return null;
  return latest([facts.startedOn, facts.lastContactOn, facts.lastLogOn, facts.lastPause?.endsOn]);
}

/** The first day on which we should ask; does not depend on today. */
export function askNewsOn(facts: NewsFacts): PlainDate | null {
  const since = newsSince(facts);
  return since === null ? null : addDays(since, NEWS_DAYS.due);
}

/** Days that news has not been asked for, from 7 on; null before that. */
export function newsNotAskedDays(facts: NewsFacts, today: PlainDate): number | null {
  const since = newsSince(facts);
  if (since === null) return null;
  const days = daysBetween(since, today);
  return days >= NEWS_DAYS.due ? days : null;
}

import type { PeriodStatus } from '../../case/coaching-period/period-status.choices.js';
import type { Phase } from '../../case/coaching-period/coaching-period.choices.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { newsNotAskedDays } from '../next-step/news.js';
import { drift, movedEnd } from './coaching-period.windows.js';

/** The kept dates of a period, from its row or from a list. */
export interface KeptDates {
  phase: Phase;
  startedOn: PlainDate | null;
  windowEndsOn: PlainDate | null;
  plannedEnd: PlainDate | null;
  pausedFrom: PlainDate | null;
  pausedTo: PlainDate | null;
  lastContactOn: PlainDate | null;
  lastLogOn: PlainDate | null;
}

/** What the kept dates mean today: an open pause moves every end that it began before by its days so far. */
export interface MovingDates {
  status: PeriodStatus;
  windowEndsOn: PlainDate | null;
  plannedEnd: PlainDate | null;
  daysLeft: number | null;
  newsNotAskedDays: number | null;
}

/** The dates of a list's row or of a page's head as they are today, without walking the pauses. */
export function movingDates(kept: KeptDates, today: PlainDate): MovingDates {
  const { phase, pausedFrom, pausedTo } = kept;
  const ended = phase === 'ended';
  const moved = (end: PlainDate | null): PlainDate | null => (ended ? end : movedEnd(end, kept, today));
  const isPaused = pausedFrom !== null && pausedFrom <= today && (pausedTo === null || today <= pausedTo);
  const windowEndsOn = moved(kept.windowEndsOn);
  const drifted = windowEndsOn === null || kept.startedOn === null ? null : drift({ startsOn: kept.startedOn, endsOn: windowEndsOn }, today);
  return {
    status: ended ? 'closed' : isPaused ? 'paused' : 'open',
    windowEndsOn,
    plannedEnd: moved(kept.plannedEnd),
    daysLeft: drifted && drifted.daysLeft - drifted.daysLate,
    newsNotAskedDays: newsNotAskedDays({ ...kept, lastPause: pausedFrom === null ? null : { startsOn: pausedFrom, endsOn: pausedTo } }, today),
  };
}

import type { PlacementBasis } from './placement.choices.js';
import type { DateRange } from '../../shared/date-range.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { Weekday } from './placement-days.js';

/** Where a trainee works during a period, on what basis, and the document that the basis rests on. */
export interface Placement extends DateRange {
  id: string;
  organisationId: string;
  version: number;
  coachingPeriodId: string;
  environmentId: string;
  basis: PlacementBasis;
  /** What the basis rests on, in the words of the document: a decision, an agreement. */
  documentKind: string | null;
  documentDate: PlainDate | null;
  documentSignedBy: string | null;
  daysPerWeek: number;
  /** Which of them, when they have been agreed. */
  weekdays: readonly Weekday[] | null;
  minutesPerDay: number;
  instructorName: string | null;
  /** The day on which it was written down; unknown of the oldest. */
  recordedOn: PlainDate | null;
}

import type { ClosedRange } from '../../shared/date-range.js';

/** Another coach stands in for one, from a day to a day, both included. */
export interface Deputy extends ClosedRange {
  id: string;
  organisationId: string;
  coachId: string;
  deputyId: string;
  /** The instant at which it was ended before its last day. */
  endedAt: string | null;
}

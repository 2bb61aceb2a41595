import type { BasisDocumentKind, PlacementBasis } from '../shared/choices.js';
import type { DateRange } from '../shared/date-range.js';
import type { PlainDate } from '../shared/plain-date.js';

/** Where a trainee works during a period, on what basis, and the document that the basis rests on. */
export interface Placement extends DateRange {
  id: string;
  organisationId: string;
  version: number;
  coachingPeriodId: string;
  environmentId: string;
  basis: PlacementBasis;
  documentKind: BasisDocumentKind | null;
  documentDate: PlainDate | null;
  documentSignedBy: string | null;
  daysPerWeek: number | null;
  hoursPerDay: number | null;
  instructorName: string | null;
}

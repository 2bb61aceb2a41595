import type { DateRange } from '../../shared/date-range.js';
import type { PlainDate } from '../../shared/plain-date.js';

/** What a project promised; null when it promised nothing of the kind. */
export interface PlannedValues {
  participants: number | null;
  women: number | null;
  degreeParts: number | null;
  positivePath: number | null;
  environments: number | null;
}

/** A figure as it stands in a published report, to reconcile the computed one with. */
export interface PublishedFigure {
  figure: string;
  value: number;
  explanation: string;
}

/** A funded project with funder, dates and goals. */
export interface Project extends DateRange {
  id: string;
  organisationId: string;
  version: number;
  name: string;
  code: string | null;
  parentProgramme: string | null;
  funder: string | null;
  endsOn: PlainDate;
  municipalityCodes: string[];
  goals: string | null;
  planned: Partial<PlannedValues>;
  publishedFigures: PublishedFigure[];
  /** Whether one degree part counts as "a qualification gained" in ESF results. */
  degreePartIsQualification: boolean;
  sortName: string;
  searchText: string;
}

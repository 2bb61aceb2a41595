import type { EnvironmentKind, EnvironmentState } from '../shared/choices.js';
import type { PlainDate } from '../shared/plain-date.js';

/** A place where trades are learned. The organiser signs and insures; the place may be someone else's, a home even. */
export interface WorkEnvironment {
  id: string;
  organisationId: string;
  version: number;
  /** The project that charted it; the environment lives on after the project. */
  projectId: string | null;
  kind: EnvironmentKind;
  name: string;
  organiserName: string;
  placeName: string | null;
  address: string | null;
  municipalityCode: string;
  capacity: number;
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  instructions: string | null;
  safetyNotes: string | null;
  state: EnvironmentState;
  chartedOn: PlainDate | null;
  mappedOn: PlainDate | null;
  retiredOn: PlainDate | null;
  sortName: string;
  searchText: string;
}

/** A task that the environment really offers; a retired one stays in old entries. */
export interface WorkTask {
  id: string;
  organisationId: string;
  version: number;
  environmentId: string;
  name: string;
  description: string | null;
  position: number;
  retiredOn: PlainDate | null;
}

/** The task teaches the whole requirement or a part of it. */
export const COVERAGES = ['full', 'part'] as const;
export type Coverage = (typeof COVERAGES)[number];

export interface TaskRequirement {
  workTaskId: string;
  requirementId: string;
  coverage: Coverage;
}

/** A provider's standing agreement that a degree part can be demonstrated here, until a date. */
export interface EnvironmentApproval {
  id: string;
  organisationId: string;
  version: number;
  environmentId: string;
  degreePartId: string;
  qualificationVersionId: string;
  providerId: string;
  identifiedOn: PlainDate;
  outsideExpert: string | null;
  /** The last day on which the agreement holds without a review. */
  reviewBy: PlainDate;
  withdrawnOn: PlainDate | null;
}

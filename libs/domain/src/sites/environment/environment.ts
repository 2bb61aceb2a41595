import type { EnvironmentKind, EnvironmentState } from './environment.choices.js';
import type { PlainDate } from '../../shared/plain-date.js';

export interface EnvironmentContact {
  name: string;
  title?: string | null;
  email?: string | null;
  phone?: string | null;
  /** A workplace instructor. */
  instructor: boolean;
}

/** A place where trades are learned. The organiser signs and insures; the place may be someone else's, a home even. */
export interface WorkEnvironment {
  id: string;
  organisationId: string;
  version: number;
  /** The project that charted it; the environment lives on after the project. */
  projectId: string | null;
  kind: EnvironmentKind;
  name: string;
  /** Who signs and insures; never a private home. */
  organiser: string;
  /** Where the work is done. */
  place: string | null;
  municipalityCode: string;
  capacity: number;
  contacts: EnvironmentContact[];
  tools: string | null;
  safety: string | null;
  state: EnvironmentState;
  /** Its tasks are mapped to requirements, or were when it was retired: what figures of environments count. */
  mapped: boolean;
  chartedOn: PlainDate | null;
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

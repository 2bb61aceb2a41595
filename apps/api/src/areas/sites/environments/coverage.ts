import type { CoverageItem } from '@valopolku/contracts';
import type { Requirement } from '@valopolku/domain';
import type { KnownDegreePart } from '../../catalogue/qualifications/qualifications.public.js';

/** What coverage follows from: the requirements that tasks are mapped to and the parts approved today. */
export interface CoverageFacts {
  mappedRequirementIds: ReadonlySet<string>;
  /** Every requirement of the degree parts concerned. */
  requirements: readonly Requirement[];
  parts: readonly KnownDegreePart[];
  approvedPartIds: ReadonlySet<string>;
}

/** For each degree part: how many of its requirements the tasks of the environment cover. */
export function coverageOf({ mappedRequirementIds, requirements, parts, approvedPartIds }: CoverageFacts): CoverageItem[] {
  return parts.map(({ id, code, name, qualificationName }) => {
    const own = requirements.filter((requirement) => requirement.degreePartId === id);
    return {
      degreePart: { id, code, name },
      qualificationName,
      requirementsCovered: own.filter((requirement) => mappedRequirementIds.has(requirement.id)).length,
      requirementsTotal: own.length,
      approved: approvedPartIds.has(id),
    };
  });
}

import type { Requirement } from '../../catalogue/qualification/catalogue.js';

/** What coverage follows from: the requirements that tasks are mapped to and the parts approved today. */
export interface CoverageFacts<P extends { id: string }> {
  mappedRequirementIds: ReadonlySet<string>;
  /** Every requirement of the degree parts concerned. */
  requirements: readonly Requirement[];
  parts: readonly P[];
  approvedPartIds: ReadonlySet<string>;
}

/** Of one degree part: how many of its requirements the tasks of an environment cover. */
export interface CoveredPart<P> {
  part: P;
  requirementsCovered: number;
  requirementsTotal: number;
  approved: boolean;
}

/** How far the tasks of an environment cover each degree part. */
export function coverageOf<P extends { id: string }>({ mappedRequirementIds, requirements, parts, approvedPartIds }: CoverageFacts<P>): CoveredPart<P>[] {
  return parts.map((part) => {
    const own = requirements.filter((requirement) => requirement.degreePartId === part.id);
    const requirementsCovered = own.filter((requirement) => mappedRequirementIds.has(requirement.id)).length;
    return { part, requirementsCovered, requirementsTotal: own.length, approved: approvedPartIds.has(part.id) };
  });
}

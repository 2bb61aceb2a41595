/** Orders of the caseload: by what we have to do next, or by what somebody looks for. People are never ordered by readiness or absence. */
export const CASELOAD_SORTS = ['urgentOn', 'name', 'phase', 'end', 'lastContact'] as const;

export type CaseloadSort = (typeof CASELOAD_SORTS)[number];

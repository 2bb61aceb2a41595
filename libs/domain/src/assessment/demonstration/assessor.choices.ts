export const ASSESSOR_KINDS = ['provider', 'workingLife'] as const;

export type AssessorKind = (typeof ASSESSOR_KINDS)[number];

export const DEGREE_PART_KINDS = ['mandatory', 'competenceAreaMandatory', 'optional'] as const;

export type DegreePartKind = (typeof DEGREE_PART_KINDS)[number];

/** perustutkinto, ammattitutkinto, erikoisammattitutkinto (pt, at, eat in the catalogue's data). */
export const QUALIFICATION_TYPES = ['initial', 'further', 'specialist'] as const;

export type QualificationType = (typeof QUALIFICATION_TYPES)[number];

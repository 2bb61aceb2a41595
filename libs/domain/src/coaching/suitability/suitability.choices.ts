export const SUITABILITY_CRITERIA = [
  'motivation',
  'workingLifeSkills',
  'attendance',
  'work',
  'goalDirectedness',
  'fieldFit',
  'currentSkills',
  'languageForCoaching',
] as const;

export type SuitabilityCriterion = (typeof SUITABILITY_CRITERIA)[number];

export const SUITABILITY_ANSWERS = ['notYet', 'withSupport', 'yes'] as const;

export type SuitabilityAnswer = (typeof SUITABILITY_ANSWERS)[number];

export const SUITABILITY_DECISIONS = [
  'accepted',
  'acceptedWithSupport',
  'deferred',
  'guidedElsewhere',
  'declinedByPerson',
] as const;

export type SuitabilityDecision = (typeof SUITABILITY_DECISIONS)[number];

export const PLACEMENT_BASES = [
  'workTryOut',
  'paySubsidisedWork',
  'employment',
  'rehabilitativeWorkActivity',
  'socialRehabilitation',
  'labourMarketTraining',
  'coachingService',
  'ownWorkshopPeriod',
  'trainingAgreement',
  'apprenticeship',
  'studentWork',
  'volunteer',
  'other',
] as const;

export type PlacementBasis = (typeof PLACEMENT_BASES)[number];

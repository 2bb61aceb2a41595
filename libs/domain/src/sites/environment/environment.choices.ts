export const ENVIRONMENT_KINDS = [
  'workshop',
  'municipalSite',
  'wellbeingCountySite',
  'educationProvider',
  'otherPublic',
  'association',
  'company',
  'customersHome',
  'jobSite',
] as const;

export type EnvironmentKind = (typeof ENVIRONMENT_KINDS)[number];

export const ENVIRONMENT_STATES = ['candidate', 'charted', 'mapped', 'approved', 'retired'] as const;

export type EnvironmentState = (typeof ENVIRONMENT_STATES)[number];

/** Never stored: derived from who is there and from demonstrations. */
export const ENVIRONMENT_STATES_DERIVED = ['inUse', 'dormant'] as const;

export type EnvironmentStateDerived = (typeof ENVIRONMENT_STATES_DERIVED)[number];

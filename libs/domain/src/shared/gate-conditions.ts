/**
 * The places of the trainee page where something is mended; the interface turns each into an address. `start` is the
 * form of the start itself.
 */
export const SECTIONS = [
  'start',
  'information',
  'referral',
  'suitability',
  'targets',
  'placement',
  'plan',
  'readiness',
  'demonstrations',
  'followUp',
  'exit',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What a gate asks for; the interface words each both as met and as unmet. */
export const GATE_CONDITIONS = [
  'informationGiven',
  'legalBasisRecorded',
  'coachNamed',
  'startDateSet',
  'suitabilityAccepted',
  'targetChosen',
  'placedAtMappedEnvironment',
  'planAgreed',
  'readinessConfirmed',
  'demonstrationsSettled',
  'followUpPathAgreed',
  'exitRecorded',
] as const;
export type GateCondition = (typeof GATE_CONDITIONS)[number];

/** What a gate tells without stopping anyone; the interface words each. */
export const GATE_WARNINGS = ['approvalPending', 'noDemonstration', 'demonstrationDraft'] as const;
export type GateWarning = (typeof GATE_WARNINGS)[number];

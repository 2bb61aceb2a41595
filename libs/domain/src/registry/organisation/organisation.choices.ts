/** The service that a period is part of: it decides the legal basis, the controller and the retention. */
export const SERVICES = [
  'youthWorkshop',
  'employmentService',
  'rehabilitativeWorkActivity',
  'socialRehabilitation',
  'esfProject',
  'education',
] as const;

export type Service = (typeof SERVICES)[number];

export const LEGAL_BASES = [
  'youthAct',
  'employmentServicesAct',
  'rehabilitativeWorkActivityAct',
  'socialWelfareAct',
  'esfLegislation',
  'vocationalEducationAct',
] as const;

export type LegalBasis = (typeof LEGAL_BASES)[number];

export const CONTROLLER_KINDS = [
  'municipality',
  'association',
  'employmentAuthority',
  'wellbeingServicesCounty',
  'ministry',
  'educationProvider',
] as const;

export type ControllerKind = (typeof CONTROLLER_KINDS)[number];

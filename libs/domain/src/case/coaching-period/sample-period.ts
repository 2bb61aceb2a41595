import type { CoachingPeriod } from './coaching-period.js';

/** A period of an invented person for specs, just referred; each spec changes what it is about. */
export function samplePeriod(changes: Partial<CoachingPeriod> = {}): CoachingPeriod {
  return {
    id: 'period-1',
    organisationId: 'organisation-1',
    version: 1,
    traineeId: 'trainee-1',
    projectId: null,
    municipalityCode: '684',
    fieldId: 'field-1',
    coachId: null,
    phase: 'referred',
    startedOn: null,
    endedOn: null,
    planAgreedOn: null,
    planNote: null,
    referredOn: '2026-07-27',
    referralSource: 'employmentAuthority',
    referralUnit: null,
    referralNote: null,
    referralOutcome: null,
    referralOutcomeReason: null,
    guidedWhere: null,
    labourMarketStatus: 'unemployed',
    registeredJobseeker: true,
    monthsUnemployed: 14,
    education: 'basic',
    educationAbroad: false,
    immigrantBackground: null,
    spokenLanguage: null,
    finnishLevel: null,
    homeMunicipalityCode: '684',
    service: null,
    legalBasis: null,
    controllerKind: null,
    controllerName: null,
    retentionYears: null,
    informationVersion: null,
    informationLanguage: null,
    informationGivenOn: null,
    exitStatus: null,
    exitDetail: null,
    exitOn: null,
    exitNote: null,
    earlyEndReason: null,
    earlyEndNote: null,
    followUpPathKind: null,
    followUpPathNote: null,
    followUpNextService: null,
    followUpAgreedOn: null,
    ...changes,
  };
}

/** All that the gate to onboarding asks for, but for the start date. */
export const READY_TO_START = {
  coachId: 'coach-1',
  informationVersion: '1.2',
  informationLanguage: 'fi',
  informationGivenOn: '2026-07-30',
  service: 'youthWorkshop',
  legalBasis: 'youthAct',
  controllerKind: 'municipality',
  controllerName: 'Rauman kaupunki',
  retentionYears: 5,
} as const satisfies Partial<CoachingPeriod>;

/** A period that has started. */
export function runningPeriod(changes: Partial<CoachingPeriod> = {}): CoachingPeriod {
  return samplePeriod({ ...READY_TO_START, phase: 'onboarding', startedOn: '2026-08-03', ...changes });
}

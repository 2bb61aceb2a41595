import type { CompletionFact, PeriodFact } from './facts.js';

/** A fact of an invented period for specs; each spec changes what it is about. */
export function samplePeriodFact(changes: Partial<PeriodFact> = {}): PeriodFact {
  return {
    periodId: 'period-1',
    organisationId: 'organisation-1',
    traineeId: 'trainee-1',
    projectId: 'project-1',
    municipalityCode: '684',
    homeMunicipalityCode: '684',
    fieldId: 'field-1',
    coachId: 'coach-1',
    phase: 'ended',
    referredOn: '2016-01-04',
    startedOn: '2016-01-18',
    endedOn: '2016-07-17',
    plannedEndOn: '2016-07-17',
    windowEndsOn: null,
    gender: 'female',
    ageAtStart: 34,
    ageEstimated: false,
    labourMarketStatus: 'unemployed',
    monthsUnemployed: 14,
    education: 'basic',
    exitStatus: 'working',
    exitOn: '2016-07-17',
    logCount: 0,
    minutes: 0,
    lastLogOn: null,
    unconfirmedLogs: 0,
    degreePartsCompleted: 0,
    firstInProject: true,
    lastInProject: true,
    firstOfAll: true,
    lastOfAll: true,
    urgentOn: null,
    ...changes,
  };
}

/** A fact of an invented completion for specs. */
export function sampleCompletionFact(changes: Partial<CompletionFact> = {}): CompletionFact {
  return {
    completionId: 'completion-1',
    organisationId: 'organisation-1',
    traineeId: 'trainee-1',
    periodId: 'period-1',
    projectId: 'project-1',
    municipalityCode: '684',
    fieldId: 'field-1',
    degreePartId: 'part-1',
    qualificationId: 'qualification-1',
    completedOn: '2016-06-20',
    ...changes,
  };
}

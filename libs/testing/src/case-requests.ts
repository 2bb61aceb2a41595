import type {
  AgreePlanRequest, AssessSuitabilityRequest, Background, InformationGiven, PlaceRequest, PlanFollowUpRequest, Exit, ReferRequest,
  SaveTraineeRequest, StartCoachingPeriodRequest,
} from '@valopolku/contracts';
import { SUITABILITY_CRITERIA } from '@valopolku/domain';
import { person } from './people.js';

/** The nth invented person, 24 years old on the tests' present day. */
export function traineeRequest(n: number, content: Partial<SaveTraineeRequest> = {}): SaveTraineeRequest {
  return { ...person(n), birthDate: '2001-06-24', gender: 'female', homeMunicipalityCode: '684', phone: '040 111 2222', language: 'fi', ...content };
}

/** A referral of someone long unemployed, of the nth invented person. The field is the organisation's own. */
export function referRequest(n: number, content: Pick<ReferRequest, 'fieldId'> & Partial<ReferRequest>): ReferRequest {
  return {
    trainee: traineeRequest(n),
    referral: { source: 'employmentAuthority', unit: 'Satakunnan työllisyysalue', date: '2026-01-12', wish: 'Haluan siivousalan töihin.' },
    background: { labourMarketStatus: 'unemployed', monthsUnemployed: 14, education: 'basic', educationAbroad: false },
    municipalityCode: '684', ...content,
  };
}

export function backgroundRequest(content: Partial<Background> = {}): Background {
  return { labourMarketStatus: 'employed', education: 'vocational', educationAbroad: false, ...content };
}

export function informationRequest(content: Partial<InformationGiven> = {}): InformationGiven {
  return {
    informationVersion: '2026-1', language: 'fi', date: '2026-01-13', service: 'youthWorkshop', ...content,
  };
}

export function startRequest(content: Partial<StartCoachingPeriodRequest> = {}): StartCoachingPeriodRequest {
  return { startsOn: '2026-01-19', ...content };
}

/** Every criterion answered, accepted. */
export function suitabilityRequest(content: Partial<AssessSuitabilityRequest> = {}): AssessSuitabilityRequest {
  return {
    date: '2026-01-26', decision: 'accepted', reason: 'Motivoitunut, ala kiinnostaa.',
    criteria: SUITABILITY_CRITERIA.map((criterion) => ({ criterion, answer: 'yes' })), ...content,
  };
}

/** A work try-out of five days a week and six hours a day. */
export function placeRequest(content: Pick<PlaceRequest, 'environmentId'> & Partial<PlaceRequest>): PlaceRequest {
  return {
    from: '2026-02-02', to: '2026-07-17', basis: 'workTryOut', document: { kind: 'Työkokeilusopimus', date: '2026-01-28', signedBy: 'Rauman kaupunki' },
    daysPerWeek: 5, minutesPerDay: 360, instructor: 'Kaija Keittiö', ...content,
  };
}

export function planRequest(content: Partial<AgreePlanRequest> = {}): AgreePlanRequest {
  return { date: '2026-01-30', plan: 'Ylläpitosiivous keväällä, näyttö kesäkuussa.', ...content };
}

export function followUpRequest(content: Partial<PlanFollowUpRequest> = {}): PlanFollowUpRequest {
  return { kind: 'restOfQualification', words: 'Loput tutkinnon osat oppisopimuksella.', nextService: 'Länsirannikon koulutus', agreedOn: '2026-03-13', ...content };
}

export function exitRequest(content: Partial<Exit> = {}): Exit {
  return { status: 'studying', detail: 'apprenticeship', date: '2026-03-16', ...content };
}

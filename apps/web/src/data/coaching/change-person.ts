import type {
  AssessSuitabilityRequest, ChangeCoachingPeriodRequest, InformationGiven, RecordContactRequest, RecordDeathRequest, TakeBackDeathRequest,
} from '@valopolku/contracts';
import { api } from '../api.js';
import { usePeriodChange, type VersionedPeriod } from './keep-period.js';

/** Puts right what was known at the referral, or hands the period to another coach. */
export const useCorrectPeriod = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: ChangeCoachingPeriodRequest, to) => api.patch('/coaching-periods/{id}', request, to));

/** What the person was told of the recording, and its legal basis. */
export const useGiveInformation = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: InformationGiven, to) => api.post('/coaching-periods/{id}/information', request, to));

export const useAssessSuitability = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: AssessSuitabilityRequest, to) => api.post('/coaching-periods/{id}/suitability-assessments', request, to));

/** Asked afterwards how the person is doing. */
export const useRecordContact = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: RecordContactRequest, to) => api.post('/coaching-periods/{id}/contacts', request, to));

export const useRecordDeath = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: RecordDeathRequest, to) => api.post('/coaching-periods/{id}/death', request, to));

export const useTakeBackDeath = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: TakeBackDeathRequest, to) => api.post('/coaching-periods/{id}/death/take-back', request, to));

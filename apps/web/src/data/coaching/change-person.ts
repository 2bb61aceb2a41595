import type {
  AssessSuitabilityRequest, Background, ChangeCoachingPeriodRequest, CoachingPeriodResponse, InformationGiven, RecordContactRequest, RecordDeathRequest, Referral, TakeBackDeathRequest,
} from '@valopolku/contracts';
import { api } from '../api.js';
import { usePartChange, usePeriodChange, type VersionedPeriod } from './keep-period.js';

/** Puts right where the period belongs, or hands it to another coach. */
export const useCorrectPeriod = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: ChangeCoachingPeriodRequest, to) => api.patch('/coaching-periods/{id}', request, to));

export const useCorrectReferral = (period: CoachingPeriodResponse) =>
  usePartChange(period, 'referral', (request: Referral, to) => api.patch('/coaching-periods/{id}/referral', request, to));

export const useCorrectBackground = (period: CoachingPeriodResponse) =>
  usePartChange(period, 'background', (request: Background, to) => api.patch('/coaching-periods/{id}/background', request, to));

/** What the person was told of the recording, and its legal basis. */
export const useGiveInformation = (period: CoachingPeriodResponse) =>
  usePartChange(period, 'information', (request: InformationGiven, to) => api.patch('/coaching-periods/{id}/information', request, to));

export const useAssessSuitability = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: AssessSuitabilityRequest, { path }) => api.post('/coaching-periods/{id}/suitability-assessments', request, { path }));

/** Asked afterwards how the person is doing. */
export const useRecordContact = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: RecordContactRequest, { path }) => api.post('/coaching-periods/{id}/contacts', request, { path }));

export const useRecordDeath = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: RecordDeathRequest, to) => api.post('/coaching-periods/{id}/death', request, to));

export const useTakeBackDeath = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: TakeBackDeathRequest, to) => api.post('/coaching-periods/{id}/death/take-back', request, to));

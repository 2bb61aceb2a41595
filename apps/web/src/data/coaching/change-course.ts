import type {
  AdvanceRequest, EndEarlyRequest, Exit, ExtendRequest, PauseRequest, PlanFollowUpRequest, ResumeRequest, StartCoachingPeriodRequest, StepBackRequest, TurnAwayRequest,
} from '@valopolku/contracts';
import { api } from '../api.js';
import { usePeriodChange, type VersionedPeriod } from './keep-period.js';

/** The course of a period, from its start to what comes after. Each verb is one request. */

export const useStart = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: StartCoachingPeriodRequest, to) => api.post('/coaching-periods/{id}/start', request, to));

/** On through the gate; out of the last phase it ends the period. */
export const useAdvance = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: AdvanceRequest, to) => api.post('/coaching-periods/{id}/advance', request, to));

export const useStepBack = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: StepBackRequest, to) => api.post('/coaching-periods/{id}/step-back', request, to));

export const useTurnAway = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: TurnAwayRequest, to) => api.post('/coaching-periods/{id}/turn-away', request, to));

export const useEndEarly = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: EndEarlyRequest, to) => api.post('/coaching-periods/{id}/end-early', request, to));

export const useExtend = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: ExtendRequest, to) => api.post('/coaching-periods/{id}/extensions', request, to));

export const usePause = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: PauseRequest, to) => api.post('/coaching-periods/{id}/pauses', request, to));

export const useResume = (period: VersionedPeriod, pauseId: string) =>
  usePeriodChange(period, (request: ResumeRequest, { path, version }) => api.post('/coaching-periods/{id}/pauses/{pauseId}/end', request, { path: { ...path, pauseId }, version }));

export const useRecordExit = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: Exit, to) => api.post('/coaching-periods/{id}/exit', request, to));

export const usePlanFollowUp = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: PlanFollowUpRequest, to) => api.post('/coaching-periods/{id}/follow-up-path', request, to));

import type {
  AdvanceRequest, CoachingPeriodResponse, EndEarlyRequest, Exit, ExtendRequest, PauseRequest, PeriodWithExit, PlanFollowUpRequest, ResumeRequest, StartCoachingPeriodRequest, StepBackRequest, TurnAwayRequest,
} from '@valopolku/contracts';
import { api } from '../api.js';
import { usePartChange, usePeriodChange, useRowChange, type VersionedPeriod } from './keep-period.js';

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
  usePeriodChange(period, (request: ExtendRequest, { path }) => api.post('/coaching-periods/{id}/extensions', request, { path }));

export const usePause = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: PauseRequest, { path }) => api.post('/coaching-periods/{id}/pauses', request, { path }));

export const useResume = (period: CoachingPeriodResponse, pauseId: string) =>
  useRowChange(period, 'pauses', pauseId, (request: ResumeRequest, { path, version }) => api.post('/coaching-periods/{id}/pauses/{pauseId}/end', request, { path: { ...path, pauseId }, version }));

/** Recorded once, by the header; a death, which ends the period, whenever it is. What was recorded is put right in its part. */
export function useRecordExit(period: CoachingPeriodResponse) {
  const { version, exit } = period;
  const isMoving = (request: Exit): boolean => !exit?.status || request.detail === 'died';
  return usePartChange(period, 'exit', (request: Exit, to): Promise<PeriodWithExit> =>
    isMoving(request) ? api.post('/coaching-periods/{id}/exit', request, { ...to, version }) : api.patch('/coaching-periods/{id}/exit', request, to));
}

export const usePlanFollowUp = (period: CoachingPeriodResponse) =>
  usePartChange(period, 'followUpPath', (request: PlanFollowUpRequest, to) => api.patch('/coaching-periods/{id}/follow-up-path', request, to));

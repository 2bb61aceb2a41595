import type {
  AddTargetRequest, AgreePlanRequest, ChangePlacementRequest, CoachingPeriodResponse, ConfirmReadinessRequest, JudgeRequest, JudgeSeveralRequest, PlaceRequest,
} from '@valopolku/contracts';
import { api } from '../api.js';
import { usePartChange, usePeriodChange, useRowChange, type VersionedPeriod } from './keep-period.js';

/** The plan, its targets and where they are learned. */

export const useAgreePlan = (period: CoachingPeriodResponse) =>
  usePartChange(period, 'plan', (request: AgreePlanRequest, to) => api.patch('/coaching-periods/{id}/plan', request, to));

export const useAddTarget = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: AddTargetRequest, { path }) => api.post('/coaching-periods/{id}/targets', request, { path }));

export const useRemoveTarget = (period: CoachingPeriodResponse, targetId: string) =>
  useRowChange(period, 'targets', targetId, (_: void, { path, version }) => api.delete('/coaching-periods/{id}/targets/{targetId}', { path: { ...path, targetId }, version }));

export const useJudge = (period: CoachingPeriodResponse, targetId: string) =>
  useRowChange(period, 'targets', targetId, (request: JudgeRequest, { path, version }) => api.post('/coaching-periods/{id}/targets/{targetId}/judgements', request, { path: { ...path, targetId }, version }));

/** Several judgements of a target, all or none. */
export const useJudgeSeveral = (period: CoachingPeriodResponse, targetId: string) =>
  useRowChange(period, 'targets', targetId, (request: JudgeSeveralRequest, { path, version }) => api.patch('/coaching-periods/{id}/targets/{targetId}/judgements', request, { path: { ...path, targetId }, version }));

export const useConfirmReadiness = (period: CoachingPeriodResponse, targetId: string) =>
  useRowChange(period, 'targets', targetId, (request: ConfirmReadinessRequest, { path, version }) => api.post('/coaching-periods/{id}/targets/{targetId}/readiness', request, { path: { ...path, targetId }, version }));

export const usePlace = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: PlaceRequest, { path }) => api.post('/coaching-periods/{id}/placements', request, { path }));

export const useChangePlacement = (period: CoachingPeriodResponse, placementId: string) =>
  useRowChange(period, 'placements', placementId, (request: ChangePlacementRequest, { path, version }) => api.patch('/coaching-periods/{id}/placements/{placementId}', request, { path: { ...path, placementId }, version }));

import type { AddTargetRequest, AgreePlanRequest, ChangePlacementRequest, ConfirmReadinessRequest, JudgeRequest, JudgeSeveralRequest, PlaceRequest } from '@valopolku/contracts';
import { api } from '../api.js';
import { usePeriodChange, type VersionedPeriod } from './keep-period.js';

/** The plan, its targets and where they are learned. */

export const useAgreePlan = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: AgreePlanRequest, to) => api.post('/coaching-periods/{id}/plan-agreement', request, to));

export const useAddTarget = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: AddTargetRequest, to) => api.post('/coaching-periods/{id}/targets', request, to));

export const useRemoveTarget = (period: VersionedPeriod) =>
  usePeriodChange(period, (targetId: string, { path, version }) => api.delete('/coaching-periods/{id}/targets/{targetId}', { path: { ...path, targetId }, version }));

export const useJudge = (period: VersionedPeriod, targetId: string) =>
  usePeriodChange(period, (request: JudgeRequest, { path, version }) => api.post('/coaching-periods/{id}/targets/{targetId}/judgements', request, { path: { ...path, targetId }, version }));

/** Several judgements of a target, all or none. */
export const useJudgeSeveral = (period: VersionedPeriod, targetId: string) =>
  usePeriodChange(period, (request: JudgeSeveralRequest, { path, version }) => api.patch('/coaching-periods/{id}/targets/{targetId}/judgements', request, { path: { ...path, targetId }, version }));

export const useConfirmReadiness = (period: VersionedPeriod, targetId: string) =>
  usePeriodChange(period, (request: ConfirmReadinessRequest, { path, version }) => api.post('/coaching-periods/{id}/targets/{targetId}/readiness', request, { path: { ...path, targetId }, version }));

export const usePlace = (period: VersionedPeriod) =>
  usePeriodChange(period, (request: PlaceRequest, to) => api.post('/coaching-periods/{id}/placements', request, to));

export const useChangePlacement = (period: VersionedPeriod, placementId: string) =>
  usePeriodChange(period, (request: ChangePlacementRequest, { path, version }) => api.patch('/coaching-periods/{id}/placements/{placementId}', request, { path: { ...path, placementId }, version }));

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CoachingPeriodResponse, JudgeSeveralRequest } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepCurrent, keepPeriod } from './keep-period.js';

/** What may be posted about a period, after `/coaching-periods/{id}`. */
export type PeriodPath =
  | '/information' | '/start' | '/advance' | '/step-back' | '/end-early' | '/turn-away' | '/suitability-assessments' | '/targets' | '/placements' | '/plan-agreement'
  | '/pauses' | '/pauses/{pauseId}/end' | '/extensions' | '/targets/{targetId}/judgements' | '/targets/{targetId}/readiness' | '/follow-up-path' | '/exit' | '/death' | '/death/take-back' | '/contacts';

type Versioned = Pick<CoachingPeriodResponse, 'id' | 'version'>;

/** Several judgements of a target, all or none. */
export function useJudgeSeveral({ id, version }: Versioned, targetId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: JudgeSeveralRequest) => api.patch<CoachingPeriodResponse>('/coaching-periods/{id}/targets/{targetId}/judgements', request, { path: { id, targetId }, version }),
    onSuccess: (fresh) => keepPeriod(client, fresh),
    onError: (error) => keepCurrent(client, error, { id }),
  });
}

/** One change of a period: goes out with the version on the screen, comes back as the fresh period. */
export function usePeriodChange<T extends object>({ id, version }: Versioned, path: PeriodPath, ids: Record<string, string> = {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: T) => api.post<CoachingPeriodResponse>(`/coaching-periods/{id}${path}`, request, { path: { id, ...ids }, version }),
    onSuccess: (fresh) => keepPeriod(client, fresh),
    onError: (error) => keepCurrent(client, error, { id }),
  });
}

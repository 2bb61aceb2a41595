import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeCoachingPeriodRequest, CoachingPeriodResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepCurrent, keepPeriod } from './keep-period.js';

/** Puts right what was known at the referral, or hands the period to another coach. */
export function useCorrectPeriod({ id, version }: Pick<CoachingPeriodResponse, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeCoachingPeriodRequest) => api.patch<CoachingPeriodResponse>('/coaching-periods/{id}', request, { path: { id }, version }),
    onSuccess: (fresh) => keepPeriod(client, fresh),
    onError: (error) => keepCurrent(client, error, { id }),
  });
}

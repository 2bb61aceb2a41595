import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepCurrent, keepPeriod } from './keep-period.js';

export function useRemoveTarget({ id, version }: Pick<CoachingPeriodResponse, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (targetId: string) => api.delete<CoachingPeriodResponse>('/coaching-periods/{id}/targets/{targetId}', { path: { id, targetId }, version }),
    onSuccess: (fresh) => keepPeriod(client, fresh),
    onError: (error) => keepCurrent(client, error, { id }),
  });
}

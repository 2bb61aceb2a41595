import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangePlacementRequest, CoachingPeriodResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepCurrent, keepPeriod } from './keep-period.js';

export function useChangePlacement({ id, version }: Pick<CoachingPeriodResponse, 'id' | 'version'>, placementId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangePlacementRequest) =>
      api.patch<CoachingPeriodResponse>('/coaching-periods/{id}/placements/{placementId}', request, { path: { id, placementId }, version }),
    onSuccess: (fresh) => keepPeriod(client, fresh),
    onError: (error) => keepCurrent(client, error, { id }),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DemonstrationResponse, PlanDemonstrationRequest } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { refreshDemonstrations } from './refresh-demonstrations.js';

export function usePlanDemonstration() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: PlanDemonstrationRequest) => api.post<DemonstrationResponse>('/demonstrations', request),
    onSuccess: () => refreshDemonstrations(client),
  });
}

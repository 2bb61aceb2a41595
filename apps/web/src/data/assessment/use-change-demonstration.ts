import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeDemonstrationRequest, DemonstrationResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { refreshDemonstrations } from './refresh-demonstrations.js';

/** Also after a refusal the newest is read, so that the next try is about it. */
export function useChangeDemonstration({ id, version }: Pick<DemonstrationResponse, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeDemonstrationRequest) => api.patch<DemonstrationResponse>('/demonstrations/{id}', request, { path: { id }, version }),
    onSettled: () => refreshDemonstrations(client),
  });
}

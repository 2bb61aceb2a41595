import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DemonstrationResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { refreshDemonstrations } from './refresh-demonstrations.js';

/** Books, cancels or closes a demonstration with its result. */
export function useDemonstrationStep<T extends object | undefined>({ id, version }: Pick<DemonstrationResponse, 'id' | 'version'>, step: 'booking' | 'cancellation' | 'result') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: T) => api.post<DemonstrationResponse>(`/demonstrations/{id}/${step}`, request, { path: { id }, version }),
    onSettled: () => refreshDemonstrations(client),
  });
}

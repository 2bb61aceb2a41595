import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeDeputyRequest, DeputyResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Other days. */
export function useChangeDeputy({ id, version }: Pick<DeputyResponse, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeDeputyRequest) => api.patch<DeputyResponse>('/deputies/{id}', request, { path: { id }, version }),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['deputies'] }),
  });
}

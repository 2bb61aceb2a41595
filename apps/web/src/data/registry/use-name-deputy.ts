import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateDeputyRequest, DeputyResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Names a deputy. */
export function useNameDeputy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateDeputyRequest) => api.post<DeputyResponse>('/deputies', request),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['deputies'] }),
  });
}

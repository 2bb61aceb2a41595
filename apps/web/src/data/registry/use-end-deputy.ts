import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeputyResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Ends it at once. */
export function useEndDeputy({ id, version }: Pick<DeputyResponse, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete('/deputies/{id}', { path: { id }, version }),
    onSettled: () => void client.invalidateQueries({ queryKey: ['deputies'] }),
  });
}

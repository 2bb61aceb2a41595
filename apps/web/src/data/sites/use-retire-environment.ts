import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EnvironmentResponse, RetireEnvironmentRequest } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepCurrent, keepEnvironment } from './keep-environment.js';

/** Takes an environment out of use; refused while someone is placed there after the day. */
export function useRetireEnvironment({ id, version }: EnvironmentResponse) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: RetireEnvironmentRequest) => api.post<EnvironmentResponse>('/environments/{id}/retirement', request, { path: { id }, version }),
    onSuccess: (fresh) => keepEnvironment(client, fresh),
    onError: (error) => keepCurrent(client, error),
  });
}

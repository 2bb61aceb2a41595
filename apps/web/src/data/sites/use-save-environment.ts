import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EnvironmentResponse, SaveEnvironmentRequest } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepCurrent, keepEnvironment } from './keep-environment.js';

/** Adds an environment, or changes the one that is given. */
export function useSaveEnvironment(environment: EnvironmentResponse | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveEnvironmentRequest) =>
      environment
        ? api.patch<EnvironmentResponse>('/environments/{id}', request, { path: { id: environment.id }, version: environment.version })
        : api.post<EnvironmentResponse>('/environments', request),
    onSuccess: (fresh) => keepEnvironment(client, fresh),
    onError: (error) => keepCurrent(client, error),
  });
}

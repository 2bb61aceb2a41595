import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EnvironmentResponse, SaveApprovalRequest } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepEnvironment } from './keep-environment.js';

/** Records a provider's agreement on a degree part; it replaces an earlier one of the same provider. */
export function useApprove(environmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveApprovalRequest) => api.post<EnvironmentResponse>('/environments/{id}/approvals', request, { path: { id: environmentId } }),
    onSuccess: (fresh) => keepEnvironment(client, fresh),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApprovalItem, EnvironmentResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepCurrent, keepEnvironment } from './keep-environment.js';

/** The agreement holds no more from today. */
export function useWithdrawApproval(environmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: ApprovalItem) =>
      api.delete<EnvironmentResponse>('/environments/{id}/approvals/{approvalId}', { path: { id: environmentId, approvalId: id }, version }),
    onSuccess: (fresh) => keepEnvironment(client, fresh),
    onError: (error) => keepCurrent(client, error),
  });
}

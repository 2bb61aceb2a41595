import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WorkLogResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { refreshWorkLogs } from './refresh-work-logs.js';

/** Takes a confirmation back: the entry waits again. */
export function useWithdrawConfirmation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: WorkLogResponse) => api.delete<WorkLogResponse>('/work-logs/{id}/confirmation', { path: { id }, version }),
    onSuccess: () => refreshWorkLogs(client),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WorkLogResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { refreshWorkLogs } from './refresh-work-logs.js';

export function useDeleteWorkLog() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<WorkLogResponse, 'id' | 'version'>) => api.delete<undefined>('/work-logs/{id}', { path: { id }, version }),
    onSuccess: () => refreshWorkLogs(client),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CorrectWorkLogRequest, WorkLogResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { refreshWorkLogs } from './refresh-work-logs.js';

export function useCorrectWorkLog({ id, version }: WorkLogResponse) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CorrectWorkLogRequest) => api.patch<WorkLogResponse>('/work-logs/{id}', request, { path: { id }, version }),
    onSuccess: () => refreshWorkLogs(client),
  });
}

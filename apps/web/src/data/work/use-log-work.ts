import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateWorkLogRequest, WorkLogResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { refreshWorkLogs } from './refresh-work-logs.js';

/** Makes an entry. Its id is ours, so that sending it again makes no second one. */
export function useLogWork() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateWorkLogRequest) => api.post<WorkLogResponse>('/work-logs', request, { ...(request.id && { idempotencyKey: request.id }) }),
    onSuccess: () => refreshWorkLogs(client),
  });
}

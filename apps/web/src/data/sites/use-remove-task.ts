import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EnvironmentResponse, WorkTaskItem } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepCurrent, keepEnvironment } from './keep-environment.js';

/** The task is offered no more; entries already made keep it. */
export function useRemoveTask(environmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: WorkTaskItem) => api.delete<EnvironmentResponse>('/environments/{id}/tasks/{taskId}', { path: { id: environmentId, taskId: id }, version }),
    onSuccess: (fresh) => keepEnvironment(client, fresh),
    onError: (error) => keepCurrent(client, error),
  });
}

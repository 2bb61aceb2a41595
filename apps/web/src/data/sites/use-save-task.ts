import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EnvironmentResponse, SaveWorkTaskRequest, WorkTaskItem } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepCurrent, keepEnvironment } from './keep-environment.js';

/** Adds a work task, or renames the one that is given. */
export function useSaveTask(environmentId: string, task: WorkTaskItem | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveWorkTaskRequest) =>
      task
        ? api.patch<EnvironmentResponse>('/environments/{id}/tasks/{taskId}', request, { path: { id: environmentId, taskId: task.id }, version: task.version })
        : api.post<EnvironmentResponse>('/environments/{id}/tasks', request, { path: { id: environmentId } }),
    onSuccess: (fresh) => keepEnvironment(client, fresh),
    onError: (error) => keepCurrent(client, error),
  });
}

import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { api } from '../api.js';
import { environmentQuery } from './environments.js';
import { keepCurrentEnvironment, keepEnvironment } from './keep-environment.js';

/** One tick of the matrix: the task builds the requirement, or builds it no more. */
export interface TaskMapping {
  taskId: string;
  requirementId: string;
  isBuilt: boolean;
}

const keyOf = (environmentId: string) => ['environments', environmentId, 'map-task'] as const;

/**
 * Saves each tick at once. Ticks go out one after another, each with the version that the one before it left, so that
 * several can be made without waiting.
 */
export function useMapTask(environmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: keyOf(environmentId),
    scope: { id: keyOf(environmentId).join('/') },
    mutationFn: ({ taskId, requirementId, isBuilt }: TaskMapping) => {
      const task = client.getQueryData(environmentQuery(environmentId).queryKey)?.tasks.find(({ id }) => id === taskId);
      if (!task) throw new Error(`task ${taskId} is not on the page`);
      const others = task.requirementIds.filter((id) => id !== requirementId);
      const request = { name: task.name, requirementIds: isBuilt ? [...others, requirementId] : others };
      return api.patch('/environments/{id}/tasks/{taskId}', request, { path: { id: environmentId, taskId }, version: task.version });
    },
    onSuccess: (fresh) => keepEnvironment(client, fresh),
    onError: (error) => keepCurrentEnvironment(client, error),
  });
}

/** Ticks that are on their way: shown as made. */
export function useTicksUnderWay(environmentId: string): TaskMapping[] {
  return useMutationState({
    filters: { mutationKey: keyOf(environmentId), status: 'pending' },
    select: (mutation) => mutation.state.variables as TaskMapping,
  });
}

import type { ApprovalItem, EnvironmentResponse, RetireEnvironmentRequest, SaveApprovalRequest, SaveEnvironmentRequest, SaveWorkTaskRequest, WorkTaskItem } from '@valopolku/contracts';
import { api } from '../api.js';
import { useEnvironmentChange } from './keep-environment.js';

/** Adds an environment, or changes the one that is given. */
export const useSaveEnvironment = (environment: EnvironmentResponse | null) =>
  useEnvironmentChange((request: SaveEnvironmentRequest) =>
    environment
      ? api.patch('/environments/{id}', request, { path: { id: environment.id }, version: environment.version })
      : api.post('/environments', request));

/** Takes an environment out of use; refused while someone is placed there after the day. */
export const useRetireEnvironment = ({ id, version }: EnvironmentResponse) =>
  useEnvironmentChange((request: RetireEnvironmentRequest) => api.post('/environments/{id}/retirement', request, { path: { id }, version }));

/** Adds a work task, or renames the one that is given. */
export const useSaveTask = (environmentId: string, task: WorkTaskItem | null) =>
  useEnvironmentChange((request: SaveWorkTaskRequest) =>
    task
      ? api.patch('/environments/{id}/tasks/{taskId}', request, { path: { id: environmentId, taskId: task.id }, version: task.version })
      : api.post('/environments/{id}/tasks', request, { path: { id: environmentId } }));

/** The task is offered no more; entries already made keep it. */
export const useRemoveTask = (environmentId: string) =>
  useEnvironmentChange(({ id, version }: WorkTaskItem) => api.delete('/environments/{id}/tasks/{taskId}', { path: { id: environmentId, taskId: id }, version }));

/** Records a provider's agreement on a degree part; it replaces an earlier one of the same provider. */
export const useApprove = (environmentId: string) =>
  useEnvironmentChange((request: SaveApprovalRequest) => api.post('/environments/{id}/approvals', request, { path: { id: environmentId } }));

/** The agreement holds no more from today. */
export const useWithdrawApproval = (environmentId: string) =>
  useEnvironmentChange(({ id, version }: ApprovalItem) => api.delete('/environments/{id}/approvals/{approvalId}', { path: { id: environmentId, approvalId: id }, version }));

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CancelDemonstrationRequest, ChangeDemonstrationRequest, DemonstrationResponse, DemonstrationResult, PlanDemonstrationRequest } from '@valopolku/contracts';
import { api } from '../api.js';
import { touch } from '../touches.js';

type Versioned = Pick<DemonstrationResponse, 'id' | 'version'>;

export function usePlanDemonstration() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: PlanDemonstrationRequest) => api.post('/demonstrations', request),
    onSuccess: () => touch(client, 'demonstration'),
  });
}

/** One change of a demonstration. Also after a refusal the newest is read, so that the next try is about it. */
function useDemonstrationChange<T = void>(send: (request: T) => Promise<DemonstrationResponse>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => touch(client, 'demonstration') });
}

export const useChangeDemonstration = ({ id, version }: Versioned) =>
  useDemonstrationChange((request: ChangeDemonstrationRequest) => api.patch('/demonstrations/{id}', request, { path: { id }, version }));

export const useBookDemonstration = ({ id, version }: Versioned) =>
  useDemonstrationChange(() => api.post('/demonstrations/{id}/booking', undefined, { path: { id }, version }));

export const useCancelDemonstration = ({ id, version }: Versioned) =>
  useDemonstrationChange((request: CancelDemonstrationRequest) => api.post('/demonstrations/{id}/cancellation', request, { path: { id }, version }));

/** Closes a demonstration with its result. */
export const useRecordResult = ({ id, version }: Versioned) =>
  useDemonstrationChange((request: DemonstrationResult) => api.post('/demonstrations/{id}/result', request, { path: { id }, version }));

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateTraineeAccountRequest, TraineeAccountResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { keepAccount } from './keep-account.js';

/** Makes the person's own account; the answer holds its first password. */
export function useCreateAccount(traineeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateTraineeAccountRequest) => api.post<TraineeAccountResponse>('/trainees/{id}/account', request, { path: { id: traineeId } }),
    onSuccess: (answer) => keepAccount(client, traineeId, answer),
    gcTime: 0,
  });
}

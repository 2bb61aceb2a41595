import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeTraineeAccountRequest, TraineeAccount, TraineeAccountResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { accountKey } from './accounts.js';
import { keepAccount } from './keep-account.js';

/** Another address; closed, or opened again. */
export function useChangeAccount(traineeId: string, { version }: TraineeAccount) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeTraineeAccountRequest) => api.patch<TraineeAccountResponse>('/trainees/{id}/account', request, { path: { id: traineeId }, version }),
    onSuccess: (answer) => keepAccount(client, traineeId, answer),
    onError: () => void client.invalidateQueries({ queryKey: accountKey(traineeId) }),
  });
}

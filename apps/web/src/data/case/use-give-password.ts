import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TraineeAccount, TraineeAccountResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { accountKey } from './accounts.js';
import { keepAccount } from './keep-account.js';

/** Another first password: the old one stops, and whoever is signed in is signed out. */
export function useGivePassword(traineeId: string, { version }: TraineeAccount) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<TraineeAccountResponse>('/trainees/{id}/account/password', undefined, { path: { id: traineeId }, version }),
    onSuccess: (answer) => keepAccount(client, traineeId, answer),
    onError: () => void client.invalidateQueries({ queryKey: accountKey(traineeId) }),
    gcTime: 0,
  });
}

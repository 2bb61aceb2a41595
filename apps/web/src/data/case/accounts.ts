import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { ChangeTraineeAccountRequest, CreateTraineeAccountRequest, TraineeAccount, TraineeAccountResponse } from '@valopolku/contracts';
import { api } from '../api.js';

/** The person's own account, if there is one. A first password is never read again. */
export const accountQuery = (traineeId: string) =>
  queryOptions({
    queryKey: ['trainees', traineeId, 'account'],
    // The person changes it too, at the first sign-in: each time it is looked at, it is asked.
    staleTime: 0,
    queryFn: ({ signal }) => api.get('/trainees/{id}/account', { path: { id: traineeId }, signal }),
  });

/** Keeps the account as the server told it, without the password: that is shown once and held nowhere. */
function keepAccount(client: QueryClient, traineeId: string, { account }: TraineeAccountResponse): void {
  client.setQueryData(accountQuery(traineeId).queryKey, { account: account ?? null });
}

/** When it was refused, the account may have changed meanwhile. */
const askAgain = (client: QueryClient, traineeId: string): void => void client.invalidateQueries({ queryKey: accountQuery(traineeId).queryKey });

/** Makes the person's own account; the answer holds its first password. */
export function useCreateAccount(traineeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateTraineeAccountRequest) => api.post('/trainees/{id}/account', request, { path: { id: traineeId } }),
    onSuccess: (answer) => keepAccount(client, traineeId, answer),
    gcTime: 0,
  });
}

/** Another address; closed, or opened again. */
export function useChangeAccount(traineeId: string, { version }: TraineeAccount) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeTraineeAccountRequest) => api.patch('/trainees/{id}/account', request, { path: { id: traineeId }, version }),
    onSuccess: (answer) => keepAccount(client, traineeId, answer),
    onError: () => askAgain(client, traineeId),
  });
}

/** Another first password: the old one stops, and whoever is signed in is signed out. */
export function useGivePassword(traineeId: string, { version }: TraineeAccount) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post('/trainees/{id}/account/password', undefined, { path: { id: traineeId }, version }),
    onSuccess: (answer) => keepAccount(client, traineeId, answer),
    onError: () => askAgain(client, traineeId),
    gcTime: 0,
  });
}

import type { QueryClient } from '@tanstack/react-query';
import type { TraineeAccountResponse } from '@valopolku/contracts';
import { accountKey } from './accounts.js';

/** Keeps the account as the server told it, without the password: that is shown once and held nowhere. */
export function keepAccount(client: QueryClient, traineeId: string, { account }: TraineeAccountResponse): void {
  client.setQueryData<TraineeAccountResponse>(accountKey(traineeId), { account: account ?? null });
}

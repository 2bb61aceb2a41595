import { queryOptions } from '@tanstack/react-query';
import type { TraineeAccountResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

export const accountKey = (traineeId: string) => ['trainees', traineeId, 'account'] as const;

/** The person's own account, if there is one. A first password is never read again. */
export const accountQuery = (traineeId: string) =>
  queryOptions({
    queryKey: accountKey(traineeId),
    // The person changes it too, at the first sign-in: each time it is looked at, it is asked.
    staleTime: 0,
    queryFn: ({ signal }) => api.get<TraineeAccountResponse>('/trainees/{id}/account', { path: { id: traineeId }, signal }),
  });

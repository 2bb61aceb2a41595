import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeTraineeRequest, OpenTraineeRequest, TraineeResponse } from '@valopolku/contracts';
import { api } from '../api.js';
import { currentOf } from '../current.js';
import { touch, touchGone } from '../touches.js';

export const traineeQuery = (id: string) =>
  queryOptions({
    queryKey: ['trainees', id],
    queryFn: ({ signal }) => api.get('/trainees/{id}', { path: { id }, signal }),
  });

/** People by name, for a referral of someone who comes back. */
export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ['trainees', 'search', q],
    queryFn: ({ signal }) => api.get('/trainees', { query: { q, limit: 20 }, signal }),
    enabled: q.trim().length > 1,
  });

/** Puts right what is known of the person. */
export function useChangeTrainee({ id, version }: Pick<TraineeResponse, 'id' | 'version'>) {
  const client = useQueryClient();
  const { queryKey } = traineeQuery(id);
  return useMutation({
    mutationFn: (request: ChangeTraineeRequest) => api.patch('/trainees/{id}', request, { path: { id }, version }),
    onSuccess: (fresh) => {
      client.setQueryData(queryKey, fresh);
      touch(client, 'trainee');
    },
    onError: (error) => {
      const current = currentOf<TraineeResponse>(error);
      if (current) client.setQueryData(queryKey, current);
      // The lists only: the page with the window would go with what is typed in it.
      touchGone(client, error, 'coachingPeriod');
    },
  });
}

/** Opens the page of someone who is not one's own, with a reason that the person will see. */
export function useOpenTrainee(traineeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: OpenTraineeRequest) => api.post('/trainees/{id}/openings', request, { path: { id: traineeId } }),
    onSuccess: () => touch(client, 'opening'),
  });
}

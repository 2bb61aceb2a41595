import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeTraineeRequest, TraineeResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { ProblemError } from '../../platform/api/problem-error.js';

export function useChangeTrainee({ id, version }: Pick<TraineeResponse, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeTraineeRequest) => api.patch<TraineeResponse>('/trainees/{id}', request, { path: { id }, version }),
    onSuccess: (fresh) => {
      client.setQueryData(['trainees', id], fresh);
      // The name and, under a safety prohibition, the places stand on the period's page too.
      void client.invalidateQueries({ queryKey: ['coaching-periods'] });
      void client.invalidateQueries({ queryKey: ['my-day'] });
    },
    onError: (error) => {
      if (error instanceof ProblemError && error.code === 'versionConflict' && error.current) client.setQueryData(['trainees', id], error.current);
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OpenTraineeRequest, OpeningResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Opens the page of someone who is not one's own, with a reason that the person will see. */
export function useOpenTrainee(traineeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: OpenTraineeRequest) => api.post<OpeningResponse>('/trainees/{id}/openings', request, { path: { id: traineeId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['coaching-periods'] }),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { Phase } from '@valopolku/domain';
import { api } from '../../platform/api/api-client.js';

export interface Move {
  period: Pick<CoachingPeriodResponse, 'id' | 'version'>;
  to: Phase;
  /** Only on the way back. */
  reason?: string;
}

/** Moves a card: on through the gate, or back one phase with a reason. */
export function useMovePeriod() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ period: { id, version }, to, reason }: Move) =>
      reason === undefined
        ? api.post<CoachingPeriodResponse>('/coaching-periods/{id}/advance', { to }, { path: { id }, version })
        : api.post<CoachingPeriodResponse>('/coaching-periods/{id}/step-back', { reason }, { path: { id }, version }),
    onError: (_, { period: { id } }) => {
      // Whoever was faster left a newer one: the next try must be about it.
      void client.invalidateQueries({ queryKey: ['coaching-periods', id] });
      void client.invalidateQueries({ queryKey: ['coaching-periods', 'list'] });
    },
    onSuccess: (fresh) => {
      client.setQueryData(['coaching-periods', fresh.id], fresh);
      void client.invalidateQueries({ queryKey: ['coaching-periods', 'list'] });
      void client.invalidateQueries({ queryKey: ['my-day'] });
      void client.invalidateQueries({ queryKey: ['overview'] });
    },
  });
}

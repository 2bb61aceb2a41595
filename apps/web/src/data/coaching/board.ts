import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReferRequest } from '@valopolku/contracts';
import type { Phase } from '@valopolku/domain';
import { api } from '../api.js';
import { coachingPeriodQuery } from './coaching-periods.js';
import { keepPeriod, type VersionedPeriod } from './keep-period.js';

/** Records a referral: it opens a coaching period, and makes the person when that is a new one. */
export function useRefer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ReferRequest) => api.post('/coaching-periods', request),
    onSuccess: (whole) => {
      client.setQueryData(coachingPeriodQuery(whole.id).queryKey, whole);
      keepPeriod(client, whole);
    },
  });
}

export interface Move {
  period: VersionedPeriod;
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
        ? api.post('/coaching-periods/{id}/advance', { to }, { path: { id }, version })
        : api.post('/coaching-periods/{id}/step-back', { reason }, { path: { id }, version }),
    onError: (_, { period: { id } }) => {
      // Whoever was faster left a newer one: the next try must be about it.
      void client.invalidateQueries({ queryKey: coachingPeriodQuery(id).queryKey });
      void client.invalidateQueries({ queryKey: ['coaching-periods', 'list'] });
    },
    onSuccess: (fresh) => keepPeriod(client, fresh),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CoachingPeriodResponse, ReferRequest } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Records a referral: it opens a coaching period, and makes the person when that is a new one. */
export function useRefer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ReferRequest) => api.post<CoachingPeriodResponse>('/coaching-periods', request),
    onSuccess: (period) => {
      client.setQueryData(['coaching-periods', period.id], period);
      void client.invalidateQueries({ queryKey: ['coaching-periods', 'list'] });
      void client.invalidateQueries({ queryKey: ['my-day'] });
      void client.invalidateQueries({ queryKey: ['overview'] });
    },
  });
}

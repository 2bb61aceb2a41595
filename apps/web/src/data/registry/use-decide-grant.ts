import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoleGrantResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Confirms or withdraws roles that wait; also a refusal means that the list is old. */
export function useDecideGrant({ id, version }: Pick<RoleGrantResponse, 'id' | 'version'>, decision: 'confirmation' | 'withdrawal') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post(decision === 'confirmation' ? '/role-grants/{id}/confirmation' : '/role-grants/{id}/withdrawal', undefined, { path: { id }, version }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['users'] });
      // The notice that it waits is settled with it.
      void client.invalidateQueries({ queryKey: ['notifications'] });
    },
  });
}

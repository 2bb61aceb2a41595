import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeRoleCheckRequest, RoleCheckResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { roleCheckQuery } from './role-grants.js';

/** Chooses how a role that opens cases comes to an admin. */
export function useChangeRoleCheck({ version }: Pick<RoleCheckResponse, 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeRoleCheckRequest) => api.patch<RoleCheckResponse>('/role-check', request, { version }),
    onSuccess: (check) => client.setQueryData(roleCheckQuery.queryKey, check),
  });
}

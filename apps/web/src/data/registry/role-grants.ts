import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeRoleCheckRequest, RoleCheckResponse, RoleGrantResponse } from '@valopolku/contracts';
import { api } from '../api.js';
import { touch, touchNewest } from '../touches.js';

/** Roles of admins that wait; kept under the users, since a decision changes both. */
export const roleGrantsQuery = queryOptions({
  queryKey: ['users', 'roleGrants'],
  queryFn: ({ signal }) => api.get('/role-grants', { signal }),
});

export const roleCheckQuery = queryOptions({
  queryKey: ['users', 'roleCheck'],
  queryFn: ({ signal }) => api.get('/role-check', { signal }),
});

/** Chooses how a role that opens cases comes to an admin. */
export function useChangeRoleCheck({ version }: Pick<RoleCheckResponse, 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeRoleCheckRequest) => api.patch('/role-check', request, { version }),
    onSuccess: (check) => client.setQueryData(roleCheckQuery.queryKey, check),
    onError: (error) => touchNewest(client, error, 'roleCheck'),
  });
}

/** Confirms or withdraws roles that wait; also a refusal means that the list is old. */
export function useDecideGrant({ id, version }: Pick<RoleGrantResponse, 'id' | 'version'>, decision: 'confirmation' | 'withdrawal') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post(decision === 'confirmation' ? '/role-grants/{id}/confirmation' : '/role-grants/{id}/withdrawal', undefined, { path: { id }, version }),
    onSettled: () => touch(client, 'roleGrant'),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeUserRequest, UserResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Changes an account: a new password or the end of the account ends its sessions. */
export function useChangeUser({ id, version }: Pick<UserResponse, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeUserRequest) => api.patch<UserResponse>('/users/{id}', request, { path: { id }, version }),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['users'] }),
  });
}

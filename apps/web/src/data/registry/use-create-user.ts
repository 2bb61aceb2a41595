import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateUserRequest, UserResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Makes an account. */
export function useCreateUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateUserRequest) => api.post<UserResponse>('/users', request),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['users'] }),
  });
}

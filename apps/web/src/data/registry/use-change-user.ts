import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { ChangeUserRequest, UserListResponse, UserResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { ProblemError } from '../../platform/api/problem-error.js';

/** Changes an account: a new password or the end of the account ends its sessions. */
export function useChangeUser({ id, version }: Pick<UserResponse, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeUserRequest) => api.patch<UserResponse>('/users/{id}', request, { path: { id }, version }),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['users'] }),
    onError: (error) => {
      if (!(error instanceof ProblemError) || error.code !== 'versionConflict' || !error.current) return;
      // The list holds at once what the other left; the next try carries its version.
      const current = error.current as UserResponse;
      const fresh = (page: UserListResponse) => ({ ...page, items: page.items.map((one) => (one.id === current.id ? current : one)) });
      client.setQueriesData<InfiniteData<UserListResponse>>({ queryKey: ['users', 'list'] }, (list) => list && { ...list, pages: list.pages.map(fresh) });
    },
  });
}

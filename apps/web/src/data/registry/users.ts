import { infiniteQueryOptions, useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { ChangeUserRequest, CreateUserRequest, UserListQuery, UserListResponse, UserResponse } from '@valopolku/contracts';
import { api } from '../api.js';
import { byCursor } from '../by-cursor.js';
import { currentOf } from '../current.js';
import { touch, touchGone } from '../touches.js';

/** Accounts by name, a page at a time. */
export const usersQuery = (filters: Pick<UserListQuery, 'role' | 'q'>) =>
  infiniteQueryOptions({
    queryKey: ['users', 'list', filters],
    queryFn: ({ signal, pageParam }) => api.get('/users', { query: { ...filters, cursor: pageParam }, signal }),
    ...byCursor,
  });

/** Makes an account. */
export function useCreateUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateUserRequest) => api.post('/users', request),
    onSuccess: () => touch(client, 'user'),
  });
}

/** Changes an account: a new password or the end of the account ends its sessions. */
export function useChangeUser({ id, version }: Pick<UserResponse, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeUserRequest) => api.patch('/users/{id}', request, { path: { id }, version }),
    onSuccess: () => touch(client, 'user'),
    onError: (error) => {
      touchGone(client, error, 'user');
      const current = currentOf<UserResponse>(error);
      if (!current) return;
      const fresh = (page: UserListResponse) => ({ ...page, items: page.items.map((one) => (one.id === current.id ? current : one)) });
      client.setQueriesData<InfiniteData<UserListResponse>>({ queryKey: ['users', 'list'] }, (list) => list && { ...list, pages: list.pages.map(fresh) });
    },
  });
}

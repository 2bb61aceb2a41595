import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { EnvironmentListResponse, UserListQuery, UserListResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Accounts by name, a page at a time. */
export const usersQuery = (filters: Pick<UserListQuery, 'role' | 'q'>) =>
  infiniteQueryOptions({
    queryKey: ['users', 'list', filters],
    queryFn: ({ signal, pageParam }) => api.get<UserListResponse>('/users', { query: { ...filters, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
  });

export const workplacesQuery = queryOptions({
  queryKey: ['environments', 'choices'],
  queryFn: ({ signal }) => api.get<EnvironmentListResponse>('/environments', { query: { limit: 200 }, signal }),
});

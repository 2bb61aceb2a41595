import { queryOptions } from '@tanstack/react-query';
import type { RoleCheckResponse, RoleGrantListResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** Roles of admins that wait; kept under the users, since a decision changes both. */
export const roleGrantsQuery = queryOptions({
  queryKey: ['users', 'roleGrants'],
  queryFn: ({ signal }) => api.get<RoleGrantListResponse>('/role-grants', { signal }),
});

export const roleCheckQuery = queryOptions({
  queryKey: ['users', 'roleCheck'],
  queryFn: ({ signal }) => api.get<RoleCheckResponse>('/role-check', { signal }),
});

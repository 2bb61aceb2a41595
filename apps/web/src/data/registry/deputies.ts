import { queryOptions } from '@tanstack/react-query';
import type { DeputyListResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** In force or to come: the own for a coach, everyone's for an admin. */
export const deputiesQuery = queryOptions({
  queryKey: ['deputies'],
  queryFn: ({ signal }) => api.get<DeputyListResponse>('/deputies', { query: { limit: 200 }, signal }),
});

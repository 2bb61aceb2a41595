import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeDeputyRequest, CreateDeputyRequest, DeputyResponse } from '@valopolku/contracts';
import { api } from '../api.js';
import { touch, touchNewest } from '../touches.js';

type Versioned = Pick<DeputyResponse, 'id' | 'version'>;

/** In force or to come: the own for a coach, everyone's for an admin. */
export const deputiesQuery = queryOptions({
  queryKey: ['deputies'],
  queryFn: ({ signal }) => api.get('/deputies', { query: { limit: 200 }, signal }),
});

/** Names a deputy. */
export function useNameDeputy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateDeputyRequest) => api.post('/deputies', request),
    onSuccess: () => touch(client, 'deputy'),
  });
}

/** Other days. */
export function useChangeDeputy({ id, version }: Versioned) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeDeputyRequest) => api.patch('/deputies/{id}', request, { path: { id }, version }),
    onSuccess: () => touch(client, 'deputy'),
    onError: (error) => touchNewest(client, error, 'deputy'),
  });
}

/** Ends it at once. */
export function useEndDeputy({ id, version }: Versioned) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete('/deputies/{id}', { path: { id }, version }),
    onSettled: () => touch(client, 'deputy'),
  });
}

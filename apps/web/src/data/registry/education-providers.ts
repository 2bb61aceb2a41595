import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { EducationProviderListResponse, SaveEducationProviderRequest } from '@valopolku/contracts';
import { api } from '../api.js';
import { touch } from '../touches.js';

export const providersQuery = queryOptions({
  queryKey: ['education-providers'],
  queryFn: ({ signal }) => api.get('/education-providers', { query: { limit: 200 }, signal }),
});

/** A new education provider, at once among those to choose from. */
export function useCreateProvider() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveEducationProviderRequest) => api.post('/education-providers', request),
    onSuccess: (fresh) => {
      client.setQueryData<EducationProviderListResponse>(providersQuery.queryKey, (list) => list && { ...list, items: [...list.items, fresh] });
      touch(client, 'educationProvider');
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EducationProviderListResponse, EducationProviderResponse, SaveEducationProviderRequest } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { providersQuery } from './choices/choices.js';

/** A new education provider, at once among those to choose from. */
export function useCreateProvider() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveEducationProviderRequest) => api.post<EducationProviderResponse>('/education-providers', request),
    onSuccess: (fresh) => {
      client.setQueryData<EducationProviderListResponse>(providersQuery.queryKey, (list) => list && { ...list, items: [...list.items, fresh] });
      void client.invalidateQueries({ queryKey: ['education-providers'] });
    },
  });
}

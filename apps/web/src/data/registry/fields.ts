import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateFieldRequest } from '@valopolku/contracts';
import { api } from '../api.js';
import { touch } from '../touches.js';

/** The fields of work. */
export const fieldsQuery = queryOptions({
  queryKey: ['fields'],
  queryFn: ({ signal }) => api.get('/fields', { signal }),
});

/** Adds a field of work of the organisation's own. */
export function useCreateField() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateFieldRequest) => api.post('/fields', request),
    onSuccess: () => touch(client, 'field'),
  });
}

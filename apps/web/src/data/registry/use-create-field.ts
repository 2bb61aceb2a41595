import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateFieldRequest, FieldResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';
import { fieldsQuery } from './choices/choices.js';

/** Adds a field of work of the organisation's own. */
export function useCreateField() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateFieldRequest) => api.post<FieldResponse>('/fields', request),
    onSuccess: () => client.invalidateQueries({ queryKey: fieldsQuery.queryKey }),
  });
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeOrganisationRequest, OrganisationResponse } from '@valopolku/contracts';
import { api } from '../api.js';
import { touchNewest } from '../touches.js';

/** The own organisation with whose register each of its services is in. */
export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => api.get('/organisation', { signal }),
});

/** Whose register each service is in. */
export function useChangeRegisters({ version }: Pick<OrganisationResponse, 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangeOrganisationRequest) => api.patch('/organisation', request, { version }),
    onSuccess: (organisation) => client.setQueryData(organisationQuery.queryKey, organisation),
    onError: (error) => touchNewest(client, error, 'organisation'),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangePasswordRequest } from '@valopolku/contracts';
import { sessionQuery } from './session.queries.js';
import { sessionApi } from './session-operations.js';

/** Changes one's own password; the other sessions of the user end. */
export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangePasswordRequest) => sessionApi.patch('/session/password', request),
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangePasswordRequest, SessionResponse } from '@valopolku/contracts';
import { api } from '../api/api-client.js';
import { sessionQuery } from './session.queries.js';

/** Changes one's own password; the other sessions of the user end. */
export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangePasswordRequest) => api.patch<SessionResponse>('/session/password', request),
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api-client.js';
import { paths } from '../paths.js';

/** Ends the session. Nothing that was on the screens stays in memory: the page is loaded anew. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete('/session'),
    onSettled: () => {
      client.clear();
      window.location.assign(paths.signIn);
    },
  });
}

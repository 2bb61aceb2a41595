import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api-client.js';
import { paths } from '../paths.js';
import { useSessionEnd } from './session-end.js';

/** Ends the session, in every tab. Nothing that was on the screens stays in memory: the page is loaded anew, and Back finds it empty. */
export function useSignOut() {
  const end = useSessionEnd();
  return useMutation({
    mutationFn: () => api.delete('/session'),
    onSettled: () => {
      end.leave();
      window.location.assign(paths.signIn);
    },
  });
}

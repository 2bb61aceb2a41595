import { useMutation } from '@tanstack/react-query';
import { ProblemError } from '../api/problem-error.js';
import { paths } from '../paths.js';
import { useSessionEnd } from './use-session-end.js';
import { sessionApi } from './session-operations.js';

/**
 * Ends the session, in every tab. Nothing that was on the screens stays in memory: the page is loaded anew, and Back finds it empty.
 * Where the server cannot be told, the screens go all the same, and what stands there says that the session is still open.
 */
export function useSignOut() {
  const end = useSessionEnd();
  return useMutation({
    mutationFn: () => sessionApi.delete('/session'),
    onSettled: (_, error) => {
      if (error && !isOver(error)) return end.leaveUnsent();
      end.leave();
      window.location.assign(paths.signIn);
    },
  });
}

/** Nobody is signed in any more: that is what was wanted. */
const isOver = (error: Error): boolean => error instanceof ProblemError && error.status === 401;

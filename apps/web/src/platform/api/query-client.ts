import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.js';

const retries = 2;

/** What a repeat can help: the server was busy or out of reach. A refusal stays a refusal. */
const isPassing = (error: Error) => error instanceof ProblemError && (error.code === 'network' || error.status >= 502);

/** One cache for the app. `onSignedOut` is told when the server no longer knows us. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: Error) => {
    if (error instanceof ProblemError && error.code === 'unauthenticated') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      // Never put off until the network is back: it is said at once, and what was cancelled is not done later.
      queries: { networkMode: 'always', refetchOnReconnect: true, staleTime: 15_000, retry: (count, error) => count < retries && isPassing(error) },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

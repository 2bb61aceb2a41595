import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { EnvironmentResponse } from '@valopolku/contracts';
import { currentOf } from '../current.js';
import { touch, touchGone } from '../touches.js';
import { environmentQuery } from './environments.js';

/** The answer of every change is the fresh environment: it replaces the one on the screen. */
export function keepEnvironment(client: QueryClient, fresh: EnvironmentResponse): void {
  client.setQueryData(environmentQuery(fresh.id).queryKey, fresh);
  touch(client, 'environment');
}

/** When someone else was faster, the page shows at once what they left; what has gone goes from the lists. */
export function keepCurrentEnvironment(client: QueryClient, error: Error): void {
  const current = currentOf<EnvironmentResponse>(error);
  if (current) client.setQueryData(environmentQuery(current.id).queryKey, current);
  touchGone(client, error, 'environment');
}

/** One change of an environment, or of what stands on its page. */
export function useEnvironmentChange<T = void>(send: (request: T) => Promise<EnvironmentResponse>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (fresh) => keepEnvironment(client, fresh),
    onError: (error) => keepCurrentEnvironment(client, error),
  });
}

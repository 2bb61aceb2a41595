import { queryOptions } from '@tanstack/react-query';
import type { ConfigurationResponse, SessionResponse } from '@valopolku/contracts';
import { api } from '../api/api-client.js';
import { ProblemError } from '../api/problem-error.js';

/** Asks the server who is signed in. */
export async function readSession(signal?: AbortSignal): Promise<SessionResponse | null> {
  try {
    return await api.get<SessionResponse>('/session', signal && { signal });
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'unauthenticated') return null;
    throw error;
  }
}

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Infinity,
  queryFn: ({ signal }) => readSession(signal),
});

/** Demo or not, languages, a service banner: known before sign-in. */
export const configurationQuery = queryOptions({
  queryKey: ['configuration'],
  staleTime: Infinity,
  queryFn: ({ signal }) => api.get<ConfigurationResponse>('/configuration', { signal }),
});

import { queryOptions } from '@tanstack/react-query';
import type { SessionResponse } from '@valopolku/contracts';
import { ProblemError } from '../api/problem-error.js';
import { sessionApi } from './session-operations.js';

/** Asks the server who is signed in. */
export async function readSession(signal?: AbortSignal): Promise<SessionResponse | null> {
  try {
    return await sessionApi.get('/session', { ...(signal && { signal }) });
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
  queryFn: ({ signal }) => sessionApi.get('/configuration', { signal }),
});

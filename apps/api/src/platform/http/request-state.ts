import { AsyncLocalStorage } from 'node:async_hooks';
import type { Action, Actor, DoubtCode } from '@valopolku/domain';

/** What one call leaves in the access log. */
export interface AccessCall {
  /** Does the operation read or change case data at all? Set by `@Access(…, { caseData: true })`. */
  caseData: boolean;
  /** Its answer is not kept for a retry. */
  secret: boolean;
  operation: string;
  subjects: Set<string>;
  /** How the caller saw each of them when that was decided; a feature's own names of its ways of seeing. */
  views: Map<string, Set<string>>;
  recorded: boolean;
}

/** What is known of the request being answered. */
export interface RequestState {
  traceId: string;
  actor: Actor | undefined;
  /** Actions that a personal access token is limited to; undefined for a session. */
  tokenActions: readonly Action[] | undefined;
  access: AccessCall | undefined;
  /** What the operation may ask the caller to confirm. */
  asks: readonly DoubtCode[];
  /** What the caller has confirmed, by the header `Confirmed`. */
  confirmed: readonly DoubtCode[];
}

declare module 'fastify' {
  interface FastifyRequest {
    state: RequestState;
  }
}

const storage = new AsyncLocalStorage<RequestState>();

/** The request whose handler is running; undefined in the demo, the command line and background work. */
export function currentRequest(): RequestState | undefined {
  return storage.getStore();
}

export function inRequest<T>(state: RequestState, work: () => T): T {
  return storage.run(state, work);
}

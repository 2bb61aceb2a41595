import { answered } from './answers.js';
import { tellReached } from './connection.js';
import { isSure } from './doubts.js';
import type { Method, OperationsOf, OptionsFor, PathOf, RequestOf, ResponseOf } from './operation.js';
import { problemOf, ProblemError } from './problem-error.js';

export type QueryValue = string | number | boolean | null | undefined;

export interface CallOptions {
  /** Values of `{name}` in the path. */
  path?: Record<string, string>;
  /** Filters; those without a value are left out. */
  query?: Record<string, QueryValue>;
  signal?: AbortSignal;
}

export interface ChangeOptions extends CallOptions {
  /** Version of the thing changed: goes out as If-Match. Needed for everything but creating. */
  version?: number;
  /** One key for one wish: a POST sent again with it is done once. By default each call is its own. */
  idempotencyKey?: string;
}

function address(template: string, { path = {}, query = {} }: CallOptions): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value));
  }
  const search = params.toString();
  return `/api/v1${filled}${search === '' ? '' : `?${search}`}`;
}

function headersOf(method: Method, body: unknown, options: ChangeOptions, confirmed: readonly string[]): Headers {
  const headers = new Headers({ accept: 'application/json' });
  if (method === 'GET') return headers;
  headers.set('x-requested-with', 'valopolku');
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (confirmed.length > 0) headers.set('confirmed', confirmed.join(', '));
  if (options.version !== undefined) headers.set('if-match', `"${options.version}"`);
  if (options.idempotencyKey !== undefined) headers.set('idempotency-key', options.idempotencyKey);
  return headers;
}

async function call<T>(method: Method, template: string, body: unknown, options: ChangeOptions, confirmed: readonly string[] = []): Promise<T> {
  const request: RequestInit = {
    method,
    credentials: 'same-origin',
    headers: headersOf(method, body, options, confirmed),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(options.signal && { signal: options.signal }),
  };
  const response = await fetch(address(template, options), request).catch((reason: unknown) => {
    if (options.signal?.aborted) throw reason;
    tellReached(false);
    throw new ProblemError('network', 0);
  });
  tellReached(true);
  if (response.status !== 401) answered();
  if (!response.ok) {
    const problem = await problemOf(response);
    // What the server doubts is asked where the request came from; the same request goes again with the codes.
    if (problem.code === 'confirm' && (await isSure(problem))) return call(method, template, body, options, problem.errors.map(({ code }) => code));
    throw problem;
  }
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

/** The API as a list of operations tells of it: a wrong path, body or answer does not compile. */
export interface Api<O extends OperationsOf<O>> {
  get<P extends PathOf<O, 'GET'>>(path: P, ...options: OptionsFor<P, CallOptions>): Promise<ResponseOf<O, 'GET', P>>;
  post<P extends PathOf<O, 'POST'>>(path: P, body: RequestOf<O, 'POST', P>, ...options: OptionsFor<P, ChangeOptions>): Promise<ResponseOf<O, 'POST', P>>;
  patch<P extends PathOf<O, 'PATCH'>>(path: P, body: RequestOf<O, 'PATCH', P>, ...options: OptionsFor<P, ChangeOptions>): Promise<ResponseOf<O, 'PATCH', P>>;
  delete<P extends PathOf<O, 'DELETE'>>(path: P, ...options: OptionsFor<P, ChangeOptions>): Promise<ResponseOf<O, 'DELETE', P>>;
}

const client = {
  get: <T>(path: string, options: CallOptions = {}) => call<T>('GET', path, undefined, options),
  post: <T>(path: string, body: object | undefined, options: ChangeOptions = {}) => call<T>('POST', path, body, { idempotencyKey: crypto.randomUUID(), ...options }),
  patch: <T>(path: string, body: object | undefined, options: ChangeOptions = {}) => call<T>('PATCH', path, body, options),
  delete: <T>(path: string, options: ChangeOptions = {}) => call<T>('DELETE', path, undefined, options),
};

/**
 * The only way to the API: `apiOf<Operations>().get('/my-day')` answers with the class that the operation names.
 * Rejects with a ProblemError and nothing else (but an abort).
 */
export const apiOf = <O extends OperationsOf<O>>() => client as Api<O>;

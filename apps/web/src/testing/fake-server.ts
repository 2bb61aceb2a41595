import { afterEach } from '@jest/globals';
import type { OpeningNeeded } from '@valopolku/contracts';
import { documented, misfit, PROBLEM } from './document.js';

/** One request as the server would see it. */
export interface Seen {
  method: string;
  /** Without /api/v1. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

export type Answer = object | null | ((seen: Seen) => object | null | Response | Promise<Response>) | Response;

/** A problem document, as the API answers it. */
export function problem(status: number, code: string, errors: { field: string; code: string; params?: object }[] = [], more: { current?: unknown; opening?: OpeningNeeded; traceId?: string } = {}): Response {
  return Response.json({ type: 'about:blank', title: code, status, code, traceId: 'trace-1', errors, ...more }, { status });
}

const fits = (pattern: string, path: string) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);

/** What a test let the server say that the API never says. Told at the end of the test: thrown where it is asked, it would look like no network. */
const untrue: string[] = [];

afterEach(() => {
  if (untrue.length > 0) throw new Error(`The API never answers so:\n${untrue.splice(0).join('\n')}`);
});

/** Whether the document allows an answer; a page of a proxy (no JSON) is not the API's. */
async function check(name: string, answer: object | null | Response): Promise<void> {
  const said = documented(name);
  if (!said) return;
  const isResponse = answer instanceof Response;
  if (isResponse && !answer.headers.get('content-type')?.includes('json')) return;
  const body: unknown = isResponse ? await answer.clone().json() : answer;
  const pointer = isResponse && !answer.ok ? PROBLEM : said.response;
  if (pointer === null ? body !== null : body === null) untrue.push(`${name}: ${pointer === null ? 'has no content' : 'has content'}`);
  const wrong = pointer !== null && body !== null ? misfit(pointer, body) : null;
  if (wrong !== null) untrue.push(`${name}: ${wrong}`);
}

/**
 * Answers at the edge of the network; everything of ours runs as it is.
 * `answers` is keyed by 'GET /my-day'; what is not there answers 404. Returns what was asked, in order.
 * It answers only what docs/openapi.json allows: an operation or an answer that is not there fails the test.
 */
export function fakeServer(answers: Record<string, Answer>): Seen[] {
  const seen: Seen[] = [];
  for (const name of Object.keys(answers)) if (!documented(name)) throw new Error(`${name} is no operation of docs/openapi.json`);
  globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input), 'http://localhost');
    const method = init.method ?? 'GET';
    const path = url.pathname.replace('/api/v1', '');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const request: Seen = { method, path, query: url.searchParams, headers: new Headers(init.headers), body };
    seen.push(request);
    const [name, found] = Object.entries(answers).find(([key]) => fits(key, `${method} ${path}`)) ?? [];
    if (name === undefined || found === undefined) return problem(404, 'notFound');
    const answer = typeof found === 'function' ? await found(request) : found;
    await check(name, answer);
    if (answer instanceof Response) return answer.clone();
    return answer === null ? new Response(null, { status: 204 }) : Response.json(answer);
  };
  return seen;
}

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
export function problem(status: number, code: string, errors: { field: string; code: string; params?: object }[] = []): Response {
  return Response.json({ type: 'about:blank', title: code, status, code, traceId: 'trace-1', errors }, { status });
}

const fits = (pattern: string, path: string) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);

/**
 * Answers at the edge of the network; everything of ours runs as it is.
 * `answers` is keyed by 'GET /my-day'; what is not there answers 404. Returns what was asked, in order.
 */
export function fakeServer(answers: Record<string, Answer>): Seen[] {
  const seen: Seen[] = [];
  globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input), 'http://localhost');
    const method = init.method ?? 'GET';
    const path = url.pathname.replace('/api/v1', '');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const request: Seen = { method, path, query: url.searchParams, headers: new Headers(init.headers), body };
    seen.push(request);
    const found = Object.entries(answers).find(([key]) => fits(key, `${method} ${path}`))?.[1];
    if (found === undefined) return problem(404, 'notFound');
    const answer = typeof found === 'function' ? await found(request) : found;
    if (answer instanceof Response) return answer.clone();
    return answer === null ? new Response(null, { status: 204 }) : Response.json(answer);
  };
  return seen;
}

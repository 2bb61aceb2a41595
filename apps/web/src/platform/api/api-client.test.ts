import { describe, expect, it } from '@jest/globals';
import { fakeServer, problem } from '../../testing/fake-server.js';
import { api } from './api-client.js';
import { ProblemError } from './problem-error.js';

const refusal = async (call: Promise<unknown>): Promise<ProblemError> => {
  const error = await call.then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemError);
  return error as ProblemError;
};

describe('what goes out', () => {
  it('fills the path and leaves out filters without a value', async () => {
    const seen = fakeServer({ 'GET /coaching-periods/{id}/timeline': { items: [] } });

    await api.get('/coaching-periods/{id}/timeline', { path: { id: 'a/b' }, query: { cursor: null, limit: 20, q: '', late: false, phase: undefined } });

    expect(seen[0]?.path).toBe('/coaching-periods/a%2Fb/timeline');
    expect([...(seen[0]?.query ?? [])]).toEqual([['limit', '20'], ['late', 'false']]);
  });

  it('reads without marks of a change', async () => {
    const seen = fakeServer({ 'GET /my-day': {} });

    await api.get('/my-day');

    expect(['x-requested-with', 'idempotency-key', 'if-match', 'content-type'].filter((name) => seen[0]?.headers.has(name))).toEqual([]);
  });

  it('says which version it changes, and that the page itself asks', async () => {
    const seen = fakeServer({ 'PATCH /x/{id}': {}, 'DELETE /x/{id}': null });

    await api.patch('/x/{id}', { name: 'Aino' }, { path: { id: '1' }, version: 7 });
    expect(await api.delete('/x/{id}', { path: { id: '1' }, version: 8 })).toBeUndefined();

    expect(seen.map(({ method, body, headers }) => [method, body, headers.get('if-match'), headers.get('x-requested-with')])).toEqual([
      ['PATCH', { name: 'Aino' }, '"7"', 'valopolku'],
      ['DELETE', undefined, '"8"', 'valopolku'],
    ]);
  });

  it('gives each wish its key, and the same wish the same key again', async () => {
    const seen = fakeServer({ 'POST /work-logs': {} });

    await api.post('/work-logs', {});
    await api.post('/work-logs', {});
    await api.post('/work-logs', {}, { idempotencyKey: 'entry-1' });
    await api.post('/work-logs', {}, { idempotencyKey: 'entry-1' });

    const [first, second, third, fourth] = seen.map(({ headers }) => headers.get('idempotency-key'));
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(second).not.toBe(first);
    expect([third, fourth]).toEqual(['entry-1', 'entry-1']);
  });
});

describe('what comes back', () => {
  it('is a problem with its code, fields and trace id', async () => {
    fakeServer({ 'POST /work-logs': problem(422, 'validation', [{ field: 'minutes', code: 'tooLarge', params: { max: 1440 } }, { field: 'date', code: 'required' }]) });

    const { code, status, traceId, errors } = await refusal(api.post('/work-logs', {}));

    expect({ code, status, traceId }).toEqual({ code: 'validation', status: 422, traceId: 'trace-1' });
    expect(errors).toEqual([{ field: 'minutes', code: 'tooLarge', params: { max: 1440 } }, { field: 'date', code: 'required', params: {} }]);
  });

  it('carries the thing as it stands when someone else was faster', async () => {
    fakeServer({ 'PATCH /x/{id}': Response.json({ code: 'versionConflict', current: { id: '1', version: 9 } }, { status: 412 }) });

    expect((await refusal(api.patch('/x/{id}', {}, { path: { id: '1' }, version: 8 }))).current).toEqual({ id: '1', version: 9 });
  });

  it('does not answer when a page of a proxy comes instead', async () => {
    fakeServer({ 'GET /my-day': new Response('<html>Bad gateway</html>', { status: 502 }) });

    expect(await refusal(api.get('/my-day'))).toMatchObject({ code: 'notReady', status: 502, traceId: null, errors: [] });
  });

  it('is the network when nothing comes, but an asked-for stop stays a stop', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await refusal(api.get('/my-day'))).toMatchObject({ code: 'network', status: 0 });

    const stopped = new AbortController();
    stopped.abort();
    await expect(api.get('/my-day', { signal: stopped.signal })).rejects.toThrow(TypeError);
  });
});

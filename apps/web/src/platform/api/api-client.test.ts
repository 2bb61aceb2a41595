import { describe, expect, it } from '@jest/globals';
import type { FeedbackMessageResponse } from '@valopolku/contracts';
import { fakeServer, problem } from '../../testing/fake-server.js';
import type { Operations } from '../../data/operations.js';
import { apiOf } from './api-client.js';
import { ProblemError } from './problem-error.js';

const api = apiOf<Operations>();

const id = '01890000-0000-7000-8000-000000000001';
const message: FeedbackMessageResponse = { id, version: 8, abilities: [], text: 'Merkintä on nopea.', sentAt: '2025-11-16T13:20:00.000Z', handled: true };

const refusal = async (call: Promise<unknown>): Promise<ProblemError> => {
  const error = await call.then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemError);
  return error as ProblemError;
};

describe('what goes out', () => {
  it('fills the path and leaves out filters without a value', async () => {
    const seen = fakeServer({ 'GET /coaching-periods/{id}/timeline': { items: [], nextCursor: null } });

    await api.get('/coaching-periods/{id}/timeline', { path: { id: 'a/b' }, query: { cursor: null, limit: 20, q: '', late: false, phase: undefined } });

    expect(seen[0]?.path).toBe('/coaching-periods/a%2Fb/timeline');
    expect([...(seen[0]?.query ?? [])]).toEqual([['limit', '20'], ['late', 'false']]);
  });

  it('reads without marks of a change', async () => {
    const seen = fakeServer({ 'GET /fields': { items: [] } });

    await api.get('/fields');

    expect(['x-requested-with', 'idempotency-key', 'if-match', 'content-type'].filter((name) => seen[0]?.headers.has(name))).toEqual([]);
  });

  it('says which version it changes, and that the page itself asks', async () => {
    const seen = fakeServer({ 'PATCH /feedback-messages/{id}': message, 'DELETE /deputies/{id}': null });

    await api.patch('/feedback-messages/{id}', { handled: true }, { path: { id }, version: 7 });
    expect(await api.delete('/deputies/{id}', { path: { id }, version: 8 })).toBeUndefined();

    expect(seen.map(({ method, body, headers }) => [method, body, headers.get('if-match'), headers.get('x-requested-with')])).toEqual([
      ['PATCH', { handled: true }, '"7"', 'valopolku'],
      ['DELETE', undefined, '"8"', 'valopolku'],
    ]);
  });

  it('gives each wish its key, and the same wish the same key again', async () => {
    const seen = fakeServer({ 'POST /feedback-messages': message });

    await api.post('/feedback-messages', { text: 'Merkintä on nopea.' });
    await api.post('/feedback-messages', { text: 'Merkintä on nopea.' });
    await api.post('/feedback-messages', { text: 'Merkintä on nopea.' }, { idempotencyKey: 'entry-1' });
    await api.post('/feedback-messages', { text: 'Merkintä on nopea.' }, { idempotencyKey: 'entry-1' });

    const [first, second, third, fourth] = seen.map(({ headers }) => headers.get('idempotency-key'));
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(second).not.toBe(first);
    expect([third, fourth]).toEqual(['entry-1', 'entry-1']);
  });
});

describe('what comes back', () => {
  it('is a problem with its code, fields and trace id', async () => {
    fakeServer({ 'POST /feedback-messages': problem(422, 'validation', [{ field: 'minutes', code: 'tooLarge', params: { max: 1440 } }, { field: 'date', code: 'required' }]) });

    const { code, status, traceId, errors } = await refusal(api.post('/feedback-messages', { text: 'Merkintä on nopea.' }));

    expect({ code, status, traceId }).toEqual({ code: 'validation', status: 422, traceId: 'trace-1' });
    expect(errors).toEqual([{ field: 'minutes', code: 'tooLarge', params: { max: 1440 } }, { field: 'date', code: 'required', params: {} }]);
  });

  it('carries the thing as it stands when someone else was faster', async () => {
    fakeServer({ 'PATCH /feedback-messages/{id}': problem(412, 'versionConflict', [], { current: { id, version: 9 } }) });

    expect((await refusal(api.patch('/feedback-messages/{id}', { handled: true }, { path: { id }, version: 8 }))).current).toEqual({ id, version: 9 });
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

import { describe, expect, it } from '@jest/globals';
import { DomainError, ERROR_CODES } from '@valopolku/domain';
import { QueryFailedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { ERROR_STATUS } from './error-status.js';
import { asDomainError, problemBody, statusOf } from './problem.js';
import { ShapeError } from './shape-error.js';

describe('problems', () => {
  it('every code has its status', () => {
    for (const code of ERROR_CODES) expect([code, ERROR_STATUS[code] >= 400 && ERROR_STATUS[code] < 600]).toEqual([code, true]);
    expect(Object.keys(ERROR_STATUS).sort()).toEqual([...ERROR_CODES].sort());
  });

  it.each<[DomainError, number]>([
    [new DomainError('gateNotMet'), 409],
    [DomainError.at('date', 'dateInFuture'), 422],
    [new DomainError('invalidInput'), 422],
    [new ShapeError([]), 400],
    [new DomainError('notFound'), 404],
    [new DomainError('reasonRequired'), 403],
  ])('%s is %i', (error, status) => {
    expect(statusOf(error)).toBe(status);
  });

  it('tells nothing of what nobody foresaw', () => {
    const body = problemBody(asDomainError(new TypeError('cannot read Aino of undefined')), 't');
    expect(body).toEqual({ type: 'urn:valopolku:error:internal', title: 'internal', status: 500, code: 'internal', params: {}, traceId: 't', errors: [] });
    expect(asDomainError(undefined).code).toBe('internal');
    expect(asDomainError('text').code).toBe('internal');
  });

  it.each<unknown>([
    new QueryRunnerProviderAlreadyReleasedError(),
    new QueryFailedError('SELECT 1', [], Object.assign(new Error('x'), { code: '57P01' })),
    Object.assign(new Error('x'), { code: 'SQLITE_CORRUPT' }),
    new Error('Connection terminated unexpectedly'),
  ])('%s of a database is not ready, wherever it comes from', (error) => {
    expect(asDomainError(error).code).toBe('notReady');
  });
});

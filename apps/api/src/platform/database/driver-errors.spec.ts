import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { DatabaseFailure, FAILURE_KINDS, failureSentence } from './database-failure.js';
import { databaseFailure } from './driver-errors.js';

const coded = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code });
const asked = (error: Error): Error => new QueryFailedError('SELECT secret', ['Aino'], error);

describe('what a driver says', () => {
  it.each<[Error, string | undefined]>([
    [asked(coded('SQLITE_FULL')), 'full'],
    [asked(coded('SQLITE_IOERR')), 'damaged'],
    [asked(coded('SQLITE_BUSY')), 'busy'],
    [asked(coded('SQLITE_NOTADB')), 'damaged'],
    [asked(coded('SQLITE_CONSTRAINT')), undefined],
    [asked(coded('SQLITE_ERROR', 'SQLITE_ERROR: no such table: trainee')), 'gone'],
    [asked(coded('SQLITE_ERROR', 'SQLITE_ERROR: near "SELEC": syntax error')), undefined],
    [asked(coded('57014')), 'hung'],
    [asked(coded('57P01')), 'unreachable'],
    [asked(coded('53300')), 'busy'],
    [asked(coded('53100')), 'full'],
    [asked(coded('55P03')), 'busy'],
    [asked(coded('25006')), 'unwritable'],
    [asked(coded('XX001')), 'damaged'],
    [asked(coded('23505')), undefined],
    [asked(coded('40001')), undefined],
    [asked(coded('22P02')), undefined],
    [asked(new Error('Query read timeout')), 'hung'],
    [asked(new Error('Connection terminated unexpectedly')), 'unreachable'],
    [new Error('timeout exceeded when trying to connect'), 'busy'],
    [coded('ECONNREFUSED'), 'unreachable'],
    [coded('28P01'), 'refused'],
    [coded('3D000'), 'refused'],
    [new TypeError('x is not a function'), undefined],
  ])('%s is %s', (error, kind) => {
    expect(databaseFailure(error)?.kind).toBe(kind);
  });

  it('is told by its code alone', () => {
    const failure = databaseFailure(asked(coded('SQLITE_FULL', 'Aino')));
    expect(failure).toMatchObject({ code: 'notReady', detail: 'SQLITE_FULL' });
    expect(JSON.stringify({ ...failure, message: failure?.message })).not.toMatch(/Aino|secret/);
  });

  it('is one sentence at start', () => {
    for (const kind of FAILURE_KINDS) expect(failureSentence(new DatabaseFailure(kind, 'CODE'), 'db.example:5432/valopolku')).toMatch(/^The database db.example:5432\/valopolku [^.]* \(CODE\)\.$/);
  });
});

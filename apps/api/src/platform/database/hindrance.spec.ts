import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { DatabaseFailure } from './database-failure.js';
import { Hindrance } from './hindrance.js';

const CASE = new Set(['work_log']);
const OWN = new Set(['heartbeat']);
const FULL = new DatabaseFailure('full', 'SQLITE_FULL');

describe('what hinders units', () => {
  afterEach(() => void jest.restoreAllMocks());
  const hindered = (): Hindrance => {
    const hindrance = new Hindrance();
    hindrance.note(FULL, CASE);
    return hindrance;
  };

  it('stands until one is written that is of use', () => {
    const hindrance = hindered();
    hindrance.written(OWN);
    hindrance.written(new Set());
    expect(() => hindrance.assertNone()).toThrow(FULL);
    hindrance.written(CASE);
    hindrance.assertNone();
  });

  it('is forgotten when nobody met it for a while, so that a try can tell', () => {
    const hindrance = hindered();
    const now = performance.now();
    jest.spyOn(performance, 'now').mockReturnValue(now + 6_000);
    hindrance.assertNone();
  });

  it('is neither a fault of one statement nor what readiness meets itself', () => {
    const hindrance = new Hindrance();
    hindrance.note(new DatabaseFailure('busy', '55P03'), CASE);
    hindrance.note(new Error('a rule'), CASE);
    hindrance.note(FULL, OWN);
    hindrance.assertNone();
  });
});

import { describe, expect, it } from '@jest/globals';
import { assertKnownSteps, stepDifference, stepLabel } from './schema-steps.js';

const step = (number: number, name: string): string => `${name}${String(number).padStart(13, '0')}`;
const [one, two, three, newer] = [step(1, 'platform'), step(2, 'reference'), step(3, 'catalogue'), step(20, 'takeover')];

describe('the steps of a schema', () => {
  it('are called as their files are', () => {
    expect([one, newer, 'renamed by hand'].map(stepLabel)).toEqual(['0001-platform', '0020-takeover', 'renamed by hand']);
  });

  it.each([
    ['a new database', [], [], [], ['0001-platform', '0002-reference', '0003-catalogue']],
    ['all done', [one, two, three], [], [], []],
    ['done in another order', [three, one, two], [], [], []],
    ['the last ones wait', [one], [], [], ['0002-reference', '0003-catalogue']],
    ['a gap', [one, three], [], ['0002-reference'], ['0002-reference']],
    ['a newer program was here', [one, two, three, newer], ['0020-takeover'], [], []],
    ['a newer program, and a gap', [one, newer, three], ['0020-takeover'], ['0002-reference'], ['0002-reference']],
    ['newer, and ours never done', [newer], ['0020-takeover'], ['0001-platform', '0002-reference', '0003-catalogue'], ['0001-platform', '0002-reference', '0003-catalogue']],
  ])('are compared: %s', (_case, done, unknown, missingAtStart, missingWhileRunning) => {
    const known = [one, two, three];
    const [start, running] = [stepDifference(done, known, 'at start'), stepDifference(done, known, 'while running')];
    expect([start.unknown, running.unknown]).toEqual([unknown, unknown]);
    expect([start.missing, running.missing]).toEqual([missingAtStart, missingWhileRunning]);
  });

  it('are refused by name, in one sentence', () => {
    expect(() => assertKnownSteps({ unknown: ['0020-takeover', '0021-hidden'], missing: [] })).toThrow(/^The database was made by a newer Valopolku, whose steps 0020-takeover, 0021-hidden .*\.$/);
    expect(() => assertKnownSteps({ unknown: [], missing: ['0002-reference'] })).toThrow(/^The database lacks the steps 0002-reference .*\.$/);
    expect(() => assertKnownSteps({ unknown: [], missing: [] })).not.toThrow();
  });
});

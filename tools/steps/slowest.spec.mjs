import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './run.mjs';
import { slowestLines, tookInJest, tookInPlaywright } from './slowest.mjs';

describe('the slowest files', () => {
  it('are of jest’s report from their first to their last moment', () => {
    const name = join(root, 'apps', 'api', 'src', 'a.spec.ts');
    expect(tookInJest({ testResults: [{ name, startTime: 1000, endTime: 3500 }] })).toEqual([{ file: 'apps/api/src/a.spec.ts', seconds: 2.5 }]);
  });

  it('are of Playwright’s report with every journey in them, in blocks too', () => {
    const spec = (...durations) => ({ tests: [{ results: durations.map((duration) => ({ duration })) }] });
    const report = { suites: [{ file: 'a.spec.ts', specs: [spec(1000)], suites: [{ specs: [spec(500, 250)] }] }, { file: 'b.spec.ts', specs: [] }] };
    expect(tookInPlaywright(report)).toEqual([{ file: 'e2e/journeys/a.spec.ts', seconds: 1.75 }, { file: 'e2e/journeys/b.spec.ts', seconds: 0 }]);
  });

  it('are told slowest first, as many as asked for', () => {
    const took = [{ file: 'quick', seconds: 0.04 }, { file: 'slow', seconds: 120 }, { file: 'between', seconds: 9.96 }];
    expect(slowestLines(took, 2)).toEqual(['  120.0 s  slow', '   10.0 s  between']);
    expect(slowestLines(took)).toHaveLength(3);
  });
});

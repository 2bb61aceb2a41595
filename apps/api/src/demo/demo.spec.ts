import { expect, it } from '@jest/globals';
import { DemoMaker } from '../platform/demo/demo-maker.js';
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.js';
import { FactsCheck } from '../features/facts/facts-check.service.js';

describeOnBothDatabases('demo', (context) => {
  it('is made', async () => {
    const started = Date.now();
    const lines: string[] = [];
    await context.api.get(DemoMaker).make((text) => lines.push(`${Date.now() - started} ${text}`));
    process.stderr.write(`${lines.join('\n')}\n`);
    expect(await context.api.get(FactsCheck).verify()).toEqual([]);
  }, 300_000);
});

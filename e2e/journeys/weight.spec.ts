import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { arrive } from '../fixtures/person.js';

/** How much JavaScript, as gzip, a phone may need before work can be logged. */
const BUDGET = 180_000;

test('logging work is usable after little JavaScript', async ({ browser }) => {
  const { page: first } = await arrive(browser, 'staff', { language: 'fi', width: 360 });
  // The same person on a phone that has nothing of ours yet: a session, and no files.
  const context = await browser.newContext({ storageState: await first.context().storageState(), viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') scripts.push(answer.body().then((body) => gzipSync(body).length));
  });

  await page.goto('/log-work');
  await expect(page.getByRole('main').getByRole('radio').first()).toBeEnabled();
  await page.waitForLoadState('networkidle');

  const weight = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
  process.stdout.write(`logging work: ${(weight / 1000).toFixed(1)} kB of JavaScript in ${scripts.length} files\n`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(BUDGET);
});

// `npm test`: lint, types, every suite, journeys in a real browser. `npm test -- api e2e` runs the named steps only.
// `npm run test:full` (`--full`): the same at length, with the hostile suites.
import { browser } from './browser.mjs';
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { slowestLines } from './steps/slowest.mjs';
import { check, jest, playwright } from './steps/suites.mjs';

requireNode();
await install();

const PROJECTS = ['tools', 'domain', 'contracts', 'i18n', 'testing', 'ui', 'web', 'api'];
const STEPS = [
  ['typecheck', () => check('types', 'nx/dist/bin/nx.js', ['run-many', '-t', 'typecheck', '--output-style=static', '--parallel=2'])],
  // After the types: they make the graph of the projects, without which the rule about their boundaries is skipped.
  ['lint', () => check('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0'])],
  ...PROJECTS.map((name) => [name, () => jest(name)]),
  ['e2e', async () => (await build(), playwright(await browser()))],
];

const wanted = process.argv.slice(2).filter((word) => word !== '--full');
if (process.argv.includes('--full')) process.env.VALOPOLKU_FULL = 'yes';
const results = [];
for (const [name, step] of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const result = await step();
  console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`);
  results.push({ name, ...result });
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const slowest = slowestLines(results.flatMap(({ took = [] }) => took));
if (slowest.length > 0) console.log(`\nThe slowest files:\n${slowest.join('\n')}`);
const failed = results.filter((result) => result.failed > 0).map((result) => result.name);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);

// One suite each: run, then read what it counted from its own report. A suite that cannot run counts as one failure.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { tookInJest, tookInPlaywright } from './slowest.mjs';

const module = (path) => join(root, 'node_modules', path);
const FOLDERS = { tools: 'tools', api: 'apps/api', web: 'apps/web' };

/** A check that passes or fails as a whole. */
export async function check(name, script, args) {
  const code = await run(process.execPath, [module(script), ...args], { env: { NX_DAEMON: 'false', NX_TUI: 'false' } });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function counted(start, read) {
  const folder = mkdtempSync(join(tmpdir(), 'valopolku-test-'));
  const file = join(folder, 'report.json');
  const code = await start(file);
  try {
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    const { passed, failed, took } = read(JSON.parse(readFileSync(file, 'utf8')));
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, took };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const jest = (name) =>
  counted(
    (file) =>
      run(process.execPath, ['--experimental-vm-modules', '--no-warnings', module('jest/bin/jest.js'), '-c', join(FOLDERS[name] ?? `libs/${name}`, 'jest.config.mjs'), '--json', `--outputFile=${file}`, '--maxWorkers=2']),
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests, took: tookInJest(report) }),
  );

export const playwright = (executablePath) =>
  counted(
    (file) =>
      run(process.execPath, [module('@playwright/test/cli.js'), 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'], {
        env: { CHROME_PATH: executablePath, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      }),
    (report) => ({ passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky + report.stats.skipped, took: tookInPlaywright(report) }),
  );

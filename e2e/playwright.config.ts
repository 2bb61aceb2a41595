import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Two journeys at once, each worker at a server with a demo database of its own, so that neither sees what the other does. */
const WORKERS = 2;

// Workers read this file again: what is chosen once travels in the environment.
process.env.E2E_PORT ??= String(20_000 + 2 * Math.floor(Math.random() * 10_000));
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'valopolku-e2e-'));

const ports = Array.from({ length: WORKERS }, (_, worker) => Number(process.env.E2E_PORT) + worker);

/** These take minutes and begin first, so that neither is left alone at the end while the other processor waits. */
const LONG = ['**/every-page.spec.ts', '**/whole-path.spec.ts'];

/** Journeys through the screens of the built product. */
export default defineConfig({
  testDir: './journeys',
  // Journeys that attack (`*.hostile.ts`) take their time: `npm run test:full` only.
  testMatch: process.env.VALOPOLKU_FULL === 'yes' ? ['**/*.spec.ts', '**/*.hostile.ts'] : ['**/*.spec.ts'],
  projects: [{ name: 'long', testMatch: LONG }, { name: 'others', testIgnore: LONG }],
  outputDir: '../test-results',
  timeout: 300_000,
  expect: { timeout: 30_000 },
  fullyParallel: false,
  workers: WORKERS,
  retries: 0,
  forbidOnly: true,
  use: {
    // A worker that is started anew after a failure keeps its place, and its server with it.
    baseURL: `http://127.0.0.1:${ports[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]}`,
    actionTimeout: 60_000,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH || undefined,
      args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-background-networking', '--disable-component-update'] : [],
    },
  },
  webServer: {
    // Not one after the other, as Playwright starts a list of them: each first makes its demo database.
    command: `"${process.execPath}" --no-warnings e2e/servers/serve-each.mjs ${ports.join(' ')}`,
    cwd: join(import.meta.dirname, '..'),
    wait: { stdout: /READY/u },
    timeout: 300_000,
    env: { ...process.env, DATA_DIR: process.env.E2E_DATA } as Record<string, string>,
  },
});

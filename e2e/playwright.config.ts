import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Workers read this file again: what is chosen once travels in the environment.
process.env.E2E_PORT ??= String(20_000 + Math.floor(Math.random() * 20_000));
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'valopolku-e2e-'));

const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** Journeys through the screens of the built product, on a demo database of their own. */
export default defineConfig({
  testDir: './journeys',
  // Journeys that attack (`*.hostile.ts`) take their time: `npm run test:full` only.
  testMatch: process.env.VALOPOLKU_FULL === 'yes' ? ['**/*.spec.ts', '**/*.hostile.ts'] : ['**/*.spec.ts'],
  outputDir: '../test-results',
  timeout: 300_000,
  expect: { timeout: 30_000 },
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL,
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
    command: `"${process.execPath}" --no-warnings tools/serve.mjs`,
    cwd: join(import.meta.dirname, '..'),
    url: `${baseURL}/health/ready`,
    timeout: 180_000,
    reuseExistingServer: false,
    env: { ...process.env, PORT: process.env.E2E_PORT, HOST: '127.0.0.1', DATA_DIR: process.env.E2E_DATA, DEMO: 'on', DATABASE_URL: '' } as Record<string, string>,
  },
});

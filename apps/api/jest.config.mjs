import { project } from '../../tools/jest/preset.mjs';

// The hostile suites attack the running product; they take their time, so they run in `npm run test:full` only.
const hostile = process.env.VALOPOLKU_FULL === 'yes' ? ['**/*.hostile.ts'] : [];

export default project({
  name: 'api',
  dir: import.meta.dirname,
  globalSetup: '<rootDir>/src/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/src/testing/global-teardown.mjs',
  testSequencer: '<rootDir>/../../tools/jest/heavy-first.mjs',
  testMatch: ['**/*.spec.ts', ...hostile],
  testTimeout: process.env.VALOPOLKU_FULL === 'yes' ? 600_000 : 240_000,
});

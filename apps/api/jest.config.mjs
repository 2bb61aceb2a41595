import { project } from '../../tools/jest/preset.mjs';

export default project({
  name: 'api',
  dir: import.meta.dirname,
  globalSetup: '<rootDir>/src/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/src/testing/global-teardown.mjs',
  testSequencer: '<rootDir>/../../tools/jest/heavy-first.mjs',
  testTimeout: 60_000,
});

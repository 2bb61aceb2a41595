import { project } from '../../tools/jest/preset.mjs';

export default project({
  name: 'web',
  dir: import.meta.dirname,
  browser: true,
  testEnvironment: '<rootDir>/jest-environment.mjs',
  setupFilesAfterEnv: ['<rootDir>/../../tools/jest/dom.mjs'],
});

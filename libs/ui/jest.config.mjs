import { project } from '../../tools/jest/preset.mjs';

export default project({ name: 'ui', dir: import.meta.dirname, browser: true, setupFilesAfterEnv: ['<rootDir>/../../tools/jest/dom.mjs'] });

import { project } from './jest/preset.mjs';

export default { ...project({ name: 'tools', dir: import.meta.dirname }), roots: ['<rootDir>'], testMatch: ['**/*.spec.mjs'] };

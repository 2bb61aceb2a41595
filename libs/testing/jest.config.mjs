import { project } from '../../tools/jest/preset.mjs';

export default project({ name: 'testing', dir: import.meta.dirname });

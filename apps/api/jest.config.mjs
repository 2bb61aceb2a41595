import { project } from '../../tools/jest/preset.mjs';

export default project({ name: 'api', dir: import.meta.dirname });

import { project } from '../../tools/jest/preset.mjs';

export default project({ name: 'domain', dir: import.meta.dirname });

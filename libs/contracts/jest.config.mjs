import { project } from '../../tools/jest/preset.mjs';

export default project({ name: 'contracts', dir: import.meta.dirname });

import { project } from '../../tools/jest/preset.mjs';

export default project({ name: 'i18n', dir: import.meta.dirname });

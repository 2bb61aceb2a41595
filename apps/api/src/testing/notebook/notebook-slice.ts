import { notebook9000 } from './9000-notebook.js';
import { NotebooksModule } from './notebooks.module.js';

/** `describeOnBothDatabases('…', (context) => …, NOTEBOOK_SLICE)` */
export const NOTEBOOK_SLICE = { modules: [NotebooksModule], migrations: [notebook9000] };

// `npm start`: installs when needed, builds what changed, then serves API and web from this very process.
import { requireSurroundings } from './steps/surroundings.mjs';
import { install } from './steps/install.mjs';
import { build } from './steps/build.mjs';
import { requireNode } from './steps/node-version.mjs';

requireNode();
await requireSurroundings();
await install();
await build();

// Node 20 calls JSON imports experimental; they are settled in later versions and the warning helps nobody here.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') console.warn(warning.message);
});

const { startFromEnvironment } = await import('../apps/api/dist/main.js');
await startFromEnvironment();

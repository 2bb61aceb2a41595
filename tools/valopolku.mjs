// `npm run valopolku -- <command>`: the command-line tool of the server (user:create, audit:verify, facts:verify …).
import { install } from './steps/install.mjs';
import { build } from './steps/build.mjs';
import { requireNode } from './steps/node-version.mjs';

requireNode();
await install();
await build();
process.removeAllListeners('warning');
const { runCommand } = await import('../apps/api/dist/cli.js');
process.exit(await runCommand(process.argv.slice(2)));

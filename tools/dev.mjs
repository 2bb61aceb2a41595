// `npm run dev`: API on PORT, restarted when its build changes; the web on Vite (5173) with its own reload, one origin.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, forgetBuild } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { rebuildOnChange } from './steps/rebuild.mjs';
import { root } from './steps/run.mjs';
import { requireSurroundings } from './steps/surroundings.mjs';

requireNode();
const { port } = await requireSurroundings();
await install();
await build();
forgetBuild();

const children = [];
const start = (name, script, args, cwd, env = {}) => {
  const child = spawn(process.execPath, [...script, ...args], { cwd: join(root, cwd), stdio: 'inherit', env: { ...process.env, ...env } });
  child.on('exit', (code) => {
    if (!code) return;
    console.error(`${name} ended with code ${code}.`);
    stop(1);
  });
  children.push(child);
};
const stop = (code) => {
  for (const child of children) child.kill();
  process.exit(code);
};
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

const projects = [...['domain', 'contracts', 'i18n'].map((name) => ({ name, folder: `libs/${name}` })), { name: 'api', folder: 'apps/api' }];
for (const project of projects) rebuildOnChange(project);
const watched = projects.map(({ folder }) => `--watch-path=${join(root, folder, 'dist')}`);
start('API', [...watched, '--no-warnings'], [join(root, 'tools', 'serve.mjs')], '.', { PUBLIC_URL: 'http://127.0.0.1:5173' });
start('web', [join(root, 'node_modules', 'vite', 'bin', 'vite.js')], ['--port', '5173', '--strictPort', '--host', '127.0.0.1'], 'apps/web', { API_ORIGIN: `http://127.0.0.1:${port}` });

// `npm run dev`: API on PORT, restarted when its build changes; the web on Vite (5173) with its own reload, one origin.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { root } from './steps/run.mjs';
import { requireSurroundings } from './steps/surroundings.mjs';

requireNode();
const { port } = await requireSurroundings();
await install();
await build();

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

const swc = [join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js')];
for (const folder of ['libs/domain', 'libs/contracts', 'libs/i18n', 'apps/api']) {
  start(folder, swc, ['src', '-d', 'dist', '--strip-leading-paths', '--copy-files', '--quiet', '--watch', '--config-file', '../../.swcrc'], folder);
}
const watched = ['apps/api/dist', 'libs/domain/dist', 'libs/contracts/dist', 'libs/i18n/dist'].map((path) => `--watch-path=${join(root, path)}`);
start('API', [...watched, '--no-warnings'], [join(root, 'tools', 'serve.mjs')], '.', { PUBLIC_URL: process.env.PUBLIC_URL ?? 'http://127.0.0.1:5173' });
start('web', [join(root, 'node_modules', 'vite', 'bin', 'vite.js')], ['--port', '5173', '--strictPort', '--host', '127.0.0.1'], 'apps/web', { API_URL: `http://127.0.0.1:${port}` });

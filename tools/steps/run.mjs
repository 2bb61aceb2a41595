// Runs a command with its output shown, and gives its exit code.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Nx's own script, run by this Node: no shell and no PATH in between. */
export const nxScript = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');

/** npm as this very process knows it: `npm start` on Windows and under nvm finds no plain `npm` in a shell. */
export function npm(args) {
  const script = process.env.npm_execpath;
  return script ? [process.execPath, [script, ...args]] : ['npm', args];
}

/** @returns {Promise<number>} exit code; 1 when the command cannot be started */
export function run(command, args, { env = {}, cwd = root, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** Says one clear sentence and ends with exit code 1. */
export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

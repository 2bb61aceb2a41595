// Builds a project again whenever a file of its src changes; a burst of changes is one build.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { nxScript, root } from './run.mjs';

const SETTLED_MS = 80;

/** @param {{ name: string, folder: string }} project What does not compile is told on the console; the last good build stays. */
export function rebuildOnChange({ name, folder }) {
  let timer;
  let running = false;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running ? later() : rebuild()), SETTLED_MS);
  };
  const rebuild = () => {
    running = true;
    const child = spawn(process.execPath, [nxScript, 'run', `${name}:build`, '--excludeTaskDependencies', '--outputStyle=stream-without-prefixes'], {
      cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NX_DAEMON: 'false' },
    });
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (told += text));
    child.on('exit', (code) => {
      running = false;
      console.log(code === 0 ? `Built ${name}.` : told);
    });
  };
  return watch(join(root, folder, 'src'), { recursive: true }, later);
}

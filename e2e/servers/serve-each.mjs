// Serves the built product several times at once, each on its port with a demo database of its own in a folder below DATA_DIR:
// `node serve-each.mjs 20000 20001`. Says READY once all are; ends with the first that ends.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const HOST = '127.0.0.1';
const ports = process.argv.slice(2);
const root = join(import.meta.dirname, '..', '..');

const servers = ports.map((PORT) => {
  const env = { ...process.env, PORT, HOST, DATA_DIR: join(process.env.DATA_DIR, PORT), DEMO: 'on', DATABASE_URL: '' };
  return spawn(process.execPath, ['--no-warnings', 'tools/serve.mjs'], { cwd: root, env, stdio: 'inherit' });
});

const endAll = () => servers.forEach((server) => server.kill());
for (const server of servers) {
  server.once('exit', (code) => {
    process.exitCode ??= code ?? 1;
    endAll();
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, endAll);

const isReady = (port) => fetch(`http://${HOST}:${port}/health/ready`).then((answer) => answer.ok, () => false);
while (process.exitCode === undefined && !(await Promise.all(ports.map(isReady))).every(Boolean)) await new Promise((go) => setTimeout(go, 100));
if (process.exitCode === undefined) console.log('READY');

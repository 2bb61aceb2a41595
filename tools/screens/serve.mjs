// Serves the built product in a process of its own, on a free port and a folder of its own.
import { spawn } from 'node:child_process';
import net from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../steps/run.mjs';

const freePort = () =>
  new Promise((done) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const ready = async (base) => {
  try {
    return (await fetch(`${base}/health/ready`)).ok;
  } catch {
    return false;
  }
};

/** @returns {Promise<{ base: string, pid: number, signIn: Function, stop: () => void }>} */
export async function serve({ data, script = join(root, 'tools', 'serve.mjs'), env = {} }) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--no-warnings', script], {
    cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data, DEMO: 'on', ...env },
  });
  const end = Date.now() + 240_000;
  while (!(await ready(base))) {
    if (child.exitCode !== null || Date.now() > end) throw new Error('the server did not start');
    await wait(200);
  }
  const headers = { 'x-requested-with': 'valopolku', origin: base };
  return {
    base,
    child,
    /** Signs a browser context in as a demo account, in a language. */
    async signIn(context, who, language) {
      await context.request.post('/api/v1/session', { data: { email: `${who}@demo.invalid`, password: 'valopolku-demo' }, headers });
      await context.request.patch('/api/v1/session', { data: { language }, headers });
    },
    stop: () => child.kill('SIGKILL'),
  };
}

/** A signed-in reader of the API. */
export async function reader(base, who) {
  const answer = await fetch(`${base}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'valopolku', origin: base },
    body: JSON.stringify({ email: `${who}@demo.invalid`, password: 'valopolku-demo' }),
  });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  return { cookie, get: async (path) => (await fetch(`${base}/api/v1${path}`, { headers: { cookie } })).json() };
}

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const EMAIL = 'yllapito@testi.invalid';
const PASSWORD = 'durability-of-writes';

/** A server of a test's own: an empty database with one admin, started, killed and started again. */
export class OwnServer {
  private child: ChildProcess | undefined;
  private cookie = '';

  private constructor(
    readonly dataDir: string,
    readonly url: string,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  static async make(): Promise<OwnServer> {
    const [dataDir, port] = [mkdtempSync(join(tmpdir(), 'valopolku-own-')), await freePort()];
    const environment = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, DEMO: 'off', DATABASE_URL: '', PUBLIC_URL: '', VALOPOLKU_PASSWORD: PASSWORD };
    const server = new OwnServer(dataDir, `http://127.0.0.1:${port}`, environment);
    server.command('user:create', '--organisation', 'Testipaja', '--name', 'Pia Ylläpito', '--email', EMAIL, '--role', 'admin');
    return server;
  }

  /** A command of the command line, on this server's folder; throws when it fails. */
  command(...args: readonly string[]): string {
    const script = `const { runCommand } = await import('./apps/api/dist/cli.js'); process.exit(await runCommand(${JSON.stringify(args)}));`;
    return execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { cwd: ROOT, env: this.environment, encoding: 'utf8' });
  }

  /** Starts, waits until it is ready and signs in; returns how long it took. */
  async start(): Promise<number> {
    const began = Date.now();
    this.child = spawn(process.execPath, ['--no-warnings', 'tools/serve.mjs'], { cwd: ROOT, env: this.environment, stdio: 'ignore' });
    while (!(await this.isReady())) {
      if (this.child.exitCode !== null || Date.now() - began > 60_000) throw new Error('the server did not get ready');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const took = Date.now() - began;
    const answer = await this.call('POST', '/session', { email: EMAIL, password: PASSWORD });
    this.cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return took;
  }

  /** Ends it as a power cut would: nothing is said to it. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const gone = new Promise((resolve) => this.child?.once('exit', resolve));
    this.child?.kill(signal);
    await gone;
  }

  call(method: string, path: string, body?: object): Promise<Response> {
    const headers = { origin: this.url, 'x-requested-with': 'valopolku', cookie: this.cookie, ...(body ? { 'content-type': 'application/json' } : {}) };
    return fetch(`${this.url}/api/v1${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  }

  private async isReady(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`).then((answer) => answer.ok, () => false);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

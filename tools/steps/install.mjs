// Installs the packages when the lock, Node's major version or the platform has changed since the last whole install.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { giveUp, npm, root, run } from './run.mjs';

const stampFile = join(root, 'node_modules', '.valopolku-installed');
/** Outside node_modules, which npm ci empties: two commands at once must not tear one install apart. */
const turn = join(tmpdir(), `valopolku-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`);
const LONGEST_INSTALL_MS = 20 * 60_000;

const stamp = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}`)
    .digest('hex');

const installed = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();

/** The stamp is written last, so that a broken-off install is done again. */
export async function install() {
  if (installed()) return;
  await takeTurn();
  try {
    if (!installed()) await installNow();
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}

async function installNow() {
  console.log('Installing packages (once; a few minutes, sqlite3 may be compiled) …');
  const started = Date.now();
  const tick = setInterval(() => console.log(`  … still installing, ${Math.round((Date.now() - started) / 1000)} s`), 15_000);
  const [command, args] = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  const code = await run(command, args);
  clearInterval(tick);
  if (code !== 0) fail('npm ci failed; its message is above.');
  requireSqlite();
  writeFileSync(stampFile, stamp());
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

async function takeTurn() {
  for (let told = false; ; told = true) {
    try {
      mkdirSync(turn);
      return;
    } catch {
      if (!existsSync(turn)) continue;
      if (Date.now() - statSync(turn).mtimeMs > LONGEST_INSTALL_MS) rmSync(turn, { recursive: true, force: true });
      if (!told) console.log('Another command is installing; waiting for it …');
      await wait(1000);
    }
  }
}

function fail(sentence) {
  rmSync(turn, { recursive: true, force: true });
  giveUp(sentence);
}

function requireSqlite() {
  try {
    createRequire(join(root, 'package.json'))('sqlite3');
  } catch {
    fail('The sqlite3 package has no binary for this machine and could not be compiled: install python3, make and g++ and start again.');
  }
}

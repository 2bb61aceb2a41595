// Installs the packages when the lock, Node's major version or the platform has changed since the last whole install.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { giveUp, npm, root, run } from './run.mjs';

const stampFile = join(root, 'node_modules', '.valopolku-installed');

const stamp = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}`)
    .digest('hex');

const installed = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();

/** The stamp is written last, so that a broken-off install is done again. */
export async function install() {
  if (!installed()) {
    console.log('Installing packages (once; a few minutes, sqlite3 may be compiled) …');
    const started = Date.now();
    const tick = setInterval(() => console.log(`  … still installing, ${Math.round((Date.now() - started) / 1000)} s`), 15_000);
    const [command, args] = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    const code = await run(command, args);
    clearInterval(tick);
    if (code !== 0) giveUp('npm ci failed; its message is above.');
    requireSqlite();
    writeFileSync(stampFile, stamp());
    console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  }
}

function requireSqlite() {
  try {
    createRequire(join(root, 'package.json'))('sqlite3');
  } catch {
    giveUp('The sqlite3 package has no binary for this machine and could not be compiled: install python3, make and g++ and start again.');
  }
}

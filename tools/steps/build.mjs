// Builds what changed. The stamp is a hash of the sources, so a second start does not even call Nx.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, nxScript, root, run } from './run.mjs';

const stampFile = join(root, 'node_modules', '.valopolku-built');
const SOURCES = ['apps/api/src', 'apps/web/src', 'apps/web/public', 'libs/domain/src', 'libs/contracts/src', 'libs/i18n/src', 'libs/ui/src'];
const FILES = ['package-lock.json', 'tsconfig.base.json', '.swcrc', 'nx.json', 'apps/web/index.html', 'apps/web/vite.config.ts', 'apps/web/tsconfig.json'];
const PRODUCTS = ['apps/api/dist/main.js', 'apps/web/dist/index.html', ...['domain', 'contracts', 'i18n'].map((lib) => `libs/${lib}/dist/index.js`)];

function* filesBelow(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (!/\.(spec|test|hostile)\.tsx?$/.test(entry.name)) yield path;
  }
}

function stamp() {
  const hash = createHash('sha256');
  for (const path of [...FILES.map((file) => join(root, file)), ...SOURCES.flatMap((folder) => [...filesBelow(join(root, folder))])]) {
    if (existsSync(path)) hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** What is built is about to change behind the stamp's back: the next start asks Nx again. */
export const forgetBuild = () => rmSync(stampFile, { force: true });

export async function build() {
  const now = stamp();
  const ready = PRODUCTS.every((file) => existsSync(join(root, file)));
  if (ready && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now) return;
  console.log('Building …');
  const started = Date.now();
  const code = await run(process.execPath, [nxScript, 'run-many', '-t', 'build', '-p', 'api,web', '--output-style=static'], {
    env: { NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  if (code !== 0) giveUp('The build failed; its message is above.');
  writeFileSync(stampFile, now);
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
}

// Finds a Chromium for journeys, screenshots and the like; installs one when there is none; never skips silently.
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp, root, run } from './steps/run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

async function ofPlaywright() {
  try {
    const { chromium } = await import(pathToFileURL(createRequire(join(root, 'package.json')).resolve('@playwright/test')).href);
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function find() {
  if (process.env.CHROME_PATH) return runs(process.env.CHROME_PATH) ? process.env.CHROME_PATH : undefined;
  const folders = [...PLACES, ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = folders.flatMap((folder) => [...(folder.startsWith('/Applications') ? [folder] : []), ...NAMES.map((name) => join(folder, name))]);
  return candidates.find(runs) ?? (await ofPlaywright());
}

/** @returns {Promise<string>} path of a Chromium that can be started */
export async function browser() {
  const found = await find();
  if (found) return found;
  if (process.env.CHROME_PATH) giveUp(`CHROME_PATH is ${process.env.CHROME_PATH}, where no program can be run.`);
  console.log('No Chromium found; installing one …');
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  await run(process.execPath, [playwright, 'install', 'chromium']);
  const own = await find();
  if (own) return own;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  }
  return (await find()) ?? giveUp('The journeys need a Chromium and none could be installed: install Chromium or Chrome, or set CHROME_PATH.');
}

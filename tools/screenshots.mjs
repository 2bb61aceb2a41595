// `npm run screenshots`: every screen at 360, 768 and 1440 px, light and dark, Finnish and English, into screenshots/.
// `npm run screenshots -- overview 360` makes only what has these words in its name.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { serve } from './screens/serve.mjs';
import { screens } from './screens/screens.mjs';
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { root } from './steps/run.mjs';

await install();
await build();
const { chromium } = await import('@playwright/test');
const executablePath = await browser();

const data = mkdtempSync(join(tmpdir(), 'valopolku-screens-'));
const server = await serve({ data });
const chrome = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const folder = join(root, 'screenshots');
mkdirSync(folder, { recursive: true });
const words = process.argv.slice(2);
const HEIGHTS = { 360: 740, 768: 1024, 1440: 900 };
let made = 0;
let wrong = 0;
try {
  for (const { who, path, name } of await screens(server.base)) {
    for (const width of [360, 768, 1440]) {
      for (const colorScheme of ['light', 'dark']) {
        for (const language of ['fi', 'en']) {
          const file = `${name}-${width}-${colorScheme}-${language}`;
          if (!words.every((word) => file.split('-').includes(word) || file.startsWith(word))) continue;
          const complaints = await shoot({ who, path, width, colorScheme, language, file });
          for (const complaint of complaints) console.log(`${file}: ${complaint}`);
          wrong += complaints.length;
          made += 1;
        }
      }
    }
    console.log(`${name} …`);
  }
} finally {
  await chrome.close();
  server.stop();
  rmSync(data, { recursive: true, force: true });
}
console.log(`${made} screenshots in screenshots/, ${wrong} complaints`);
process.exit(wrong > 0 ? 1 : 0);

/** One picture; says what the console says and whether the page scrolls sideways. */
async function shoot({ who, path, width, colorScheme, language, file }) {
  const context = await chrome.newContext({
    baseURL: server.base, viewport: { width, height: HEIGHTS[width] }, colorScheme, hasTouch: width < 900, timezoneId: 'Europe/Helsinki',
    locale: language === 'fi' ? 'fi-FI' : 'en-GB', reducedMotion: 'reduce',
  });
  const complaints = [];
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('401') && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  if (who) await server.signIn(context, who, language);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (sideways > 0) complaints.push(`scrolls sideways by ${sideways} px`);
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
  await context.close();
  return complaints;
}

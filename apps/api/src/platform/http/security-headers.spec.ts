import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { REACT_ARIA_STYLE_HASHES } from './security-headers.js';

const ROOT = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
const STYLE = /\.textContent = `([^`]*)`\.trim\(\)/g;
const CONSTANT = /(?:const|let|var) (\S+) = '([^']*)'/g;

/** Every style text that the installed react-aria puts into the page, as the browser sees it. */
function injectedStyles(): string[] {
  const folder = join(ROOT, 'dist');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs'));
  return files.flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    if (!source.includes("createElement('style')")) return [];
    const constants = new Map([...source.matchAll(CONSTANT)].map((match) => [match[1], match[2]]));
    return [...source.matchAll(STYLE)].map((match) => (match[1] ?? '').replace(/\$\{([^}]+)\}/g, (_, constant: string) => constants.get(constant) ?? '?').trim());
  });
}

describe('the content security policy', () => {
  it('lets through exactly the styles that react-aria injects', () => {
    const styles = injectedStyles();
    expect(styles.join('\n')).not.toContain('?');
    const hashes = styles.map((text) => createHash('sha256').update(text).digest('base64'));
    expect([...REACT_ARIA_STYLE_HASHES].sort()).toEqual(hashes.sort());
    expect(hashes).toHaveLength(2);
  });
});

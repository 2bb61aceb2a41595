import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { injectedStyleHashes } from './injected-styles.js';

const root = join(import.meta.dirname, '../../../../node_modules/react-aria/dist/private');

/** The text a module gives to its style element, with its own constants filled in. */
function styleText(file: string): string {
  const source = readFileSync(join(root, file), 'utf8');
  const template = /style\.textContent = `([^`]*)`\s*\.trim\(\)/.exec(source)?.[1] ?? '';
  const filled = template.replace(/\$\{([^}]+)\}/g, (_, name: string) => {
    const start = source.indexOf(`const ${name} = '`) + `const ${name} = '`.length;
    return source.slice(start, source.indexOf("'", start));
  });
  return filled.trim();
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

describe('styles that react-aria injects', () => {
  test('have the hashes that the content security policy allows', () => {
    expect(sha256(styleText('interactions/usePress.mjs'))).toBe(injectedStyleHashes.press);
    expect(sha256(styleText('overlays/usePreventScroll.mjs'))).toBe(injectedStyleHashes.preventScroll);
  });

  test('come from these two modules only', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mjs'));
    const makers = files.filter((file) => /createElement\(['"]style['"]\)/.test(readFileSync(join(root, file), 'utf8')));
    expect(makers.sort()).toEqual(['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs']);
  });
});

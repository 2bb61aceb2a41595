import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenColours } from './token-colours.js';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const suomifi = readFileSync(join(import.meta.dirname, '../../../../node_modules/suomifi-design-tokens/dist/tokens.scss'), 'utf8');

function ours(name: string): string {
  return new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1] ?? '';
}

function theirs(name: string): string {
  return new RegExp(`\\$fi-${name}: ([^;]+);`).exec(suomifi)?.[1] ?? `no ${name}`;
}

test.each([
  ['surface', 'color-white-base'],
  ['text', 'color-black-base'],
  ['brand', 'color-brand-base'],
  ['highlight', 'color-highlight-base'],
  ['brand-soft', 'color-depth-secondary'],
  ['line-2', 'color-depth-light1'],
  ['control', 'color-depth-dark2'],
  ['warning-mark', 'color-warning-base'],
  ['info-soft', 'color-highlight-light3'],
])('--%s is the national %s', (name, token) => {
  expect(tokenColours(css).light.get(name)).toBe(theirs(token).replaceAll(',', ''));
});

test.each([
  ['sp-xxs', 'spacing-xxs'],
  ['sp-m', 'spacing-m'],
  ['sp-4xl', 'spacing-xxxxl'],
  ['in-s', 'spacing-inset-s'],
  ['in-xxl', 'spacing-inset-xxl'],
  ['r-s', 'radius-basic'],
])('--%s is the national %s', (name, token) => {
  expect(ours(name)).toBe(theirs(token));
});

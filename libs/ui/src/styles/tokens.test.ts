import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast, tokenColours } from './token-colours.js';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const colours = tokenColours(css);

const text: readonly [string, readonly string[]][] = [
  ['text', ['surface', 'sunken', 'hover', 'selected', 'raised', 'warning-soft', 'danger-soft', 'success-soft', 'info-soft', 'valo-soft', 'brand-soft']],
  ['muted', ['surface', 'sunken', 'hover', 'selected', 'raised', 'brand-soft', 'danger-soft', 'warning-soft']],
  ['link', ['surface', 'sunken', 'hover', 'selected', 'raised', 'danger-soft', 'warning-soft', 'brand-soft']],
  ['brand', ['surface', 'brand-soft-2', 'selected']],
  ['on-brand', ['action', 'action-hover']],
  ['success', ['surface', 'success-soft', 'selected', 'hover']],
  ['warning', ['surface', 'warning-soft', 'selected', 'hover']],
  ['danger', ['surface', 'danger-soft', 'sunken', 'raised', 'selected', 'hover']],
  ['info', ['surface', 'info-soft', 'selected']],
  ['surface', ['text', 'danger']],
  ['d-text', ['d1', 'd2', 'd3']],
  ['d-text-inv', ['d4', 'd5']],
];
const graphics: readonly [string, readonly string[]][] = [
  ['valo', ['surface', 'sunken', 'raised']],
  ['on-valo', ['valo']],
  ['control', ['surface', 'sunken', 'raised']],
  ['highlight', ['surface']],
  ['focus', ['surface', 'sunken', 'selected']],
  ['bar', ['surface']],
];

function pairs(list: readonly [string, readonly string[]][]) {
  return list.flatMap(([front, backs]) => backs.map((back) => [front, back] as const));
}

describe.each(['light', 'dark'] as const)('contrast in %s', (theme) => {
  test.each(pairs(text))('%s on %s is readable', (front, back) => {
    expect(contrast(colours[theme].get(front), colours[theme].get(back))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(graphics))('%s on %s can be told apart', (front, back) => {
    expect(contrast(colours[theme].get(front), colours[theme].get(back))).toBeGreaterThanOrEqual(3);
  });
});

import { expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICON_NAMES } from './icon-names.js';
import { Icon } from './icon.js';

const drawn = new DOMParser().parseFromString(readFileSync(join(import.meta.dirname, 'icons.svg'), 'utf8'), 'image/svg+xml');

test('every name has one picture, and no picture is without a name', () => {
  expect([...drawn.querySelectorAll('path[d]')].map(({ id }) => id).sort()).toEqual([...ICON_NAMES].sort());
});

test('a picture is found by its name and says nothing by itself', () => {
  const { container } = render(<Icon name="sun" />);
  expect(container.querySelector('use')?.getAttribute('href')).toMatch(/icons\.svg#sun$/);
  expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
});

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const STEPS = new URL('../../migrations/', import.meta.url);
const LIST = 'apps/api/src/testing/upgrade/released.sha256';

/** As `sha256sum` writes it; a checkout with other line ends is the same step. */
const lineOf = (file: string): string => `${createHash('sha256').update(readFileSync(new URL(file, STEPS), 'utf8').replaceAll('\r\n', '\n')).digest('hex')}  ${file}`;

it('has every step of the schema as it was released', () => {
  const released = readFileSync(new URL('./released.sha256', import.meta.url), 'utf8').trim().split('\n');
  const steps = readdirSync(STEPS).filter((file) => /^\d{4}-[\w-]+\.ts$/.test(file)).sort();
  const isListed = (file: string): boolean => released.some((line) => line.endsWith(`  ${file}`));
  expect({
    [`new steps; add these lines to ${LIST}, they never change again`]: steps.filter((file) => !isListed(file)).map(lineOf),
    'changed after their release; undo it, and mend what is wrong by a new step': steps.filter((file) => isListed(file) && !released.includes(lineOf(file))),
    'released and gone': released.filter((line) => !steps.includes(line.split('  ')[1] ?? '')),
  }).toEqual({
    [`new steps; add these lines to ${LIST}, they never change again`]: [],
    'changed after their release; undo it, and mend what is wrong by a new step': [],
    'released and gone': [],
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as contracts from './index.js';

const specs = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

/** What comes in: bodies and queries, by their names and by the two that have a name of their own. */
const incoming = Object.keys(contracts).filter((name) => /(Request|Query)$/.test(name));

describe('the contracts', () => {
  it('know what comes in by its name', () => expect(incoming.length).toBeGreaterThan(50));

  it.each(incoming)('%s is tried, with something whole and something broken', (name) => {
    // Named as the class of a case, or in a list of classes that are alike.
    expect(specs).toMatch(new RegExp(`of: ${name}\\b|\\[[^\\]]*\\b${name}\\b[^\\]]*\\]\\.map`));
  });
});

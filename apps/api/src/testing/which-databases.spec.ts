import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { DIALECTS } from '../platform/database/dialect.js';
import { whichDatabases } from './which-databases.js';

const SRC = fileURLToPath(new URL('../', import.meta.url));
/** These run on both databases anyway, or are the tests themselves. */
const BESIDES = /^(platform|migrations|testing)[\\/]/;

describe('the databases of a spec', () => {
  it('are both where its SQL differs', () => {
    expect(whichDatabases('differs')).toEqual(DIALECTS);
  });

  it('are both, by a spec in the same folder that says so, wherever a feature asks which database it is on', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !BESIDES.test(file)).map((file) => join(SRC, file));
    const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
    const isSpec = (file: string): boolean => file.endsWith('.spec.ts');
    const saying = new Set(files.filter((file) => isSpec(file) && text.get(file)?.includes("sql: 'differs'")).map((file) => dirname(file)));
    const asking = files.filter((file) => !isSpec(file) && text.get(file)?.includes('.dialect === '));
    expect(asking.length).toBeGreaterThan(5);
    expect(asking.filter((file) => !saying.has(dirname(file))).map((file) => relative(SRC, file))).toEqual([]);
  });
});

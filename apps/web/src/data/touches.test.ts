import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { TOUCHES, type Change } from './touches.js';

const here = new URL('./', import.meta.url);
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => /^[\w-]+\/[\w-]+\.ts$/.test(name));

/** The keys of every query there is, whatever it is asked of. */
const keys: (readonly unknown[])[] = [];

beforeAll(async () => {
  for (const file of files) {
    const module = (await import(new URL(file, here).href)) as Record<string, unknown>;
    for (const [name, made] of Object.entries(module)) {
      if (!name.endsWith('Query')) continue;
      const { queryKey } = (typeof made === 'function' ? made('an id', 'another') : made) as { queryKey: readonly unknown[] };
      keys.push(queryKey);
    }
  }
});

describe('what a change makes stale', () => {
  it('is known of every query', () => expect(keys.length).toBeGreaterThan(30));

  it.each(Object.entries(TOUCHES))('is asked by somebody: %s', (_, touched) => {
    const lost = touched.filter((key) => !keys.some((one) => key.every((part, index) => one[index] === part)));
    expect(lost).toEqual([]);
  });
});

/** Properties of an answer that hold the name of a thing, by the change that gives it another name. */
const NAMES = {
  trainee: ['traineeName', 'firstName'], environment: ['environment'], user: ['coach', 'coachName', 'loggedBy', 'deputy', 'user'], project: ['project'],
} as const satisfies Partial<Record<Change, readonly string[]>>;
/** Where the first word of a key is not that of the path. */
const OTHERWISE: Readonly<Record<string, string>> = { 'role-grants': 'users', 'qualification-completions': 'completions', 'final-report': 'final-report' };

interface Schema {
  $ref?: string;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
}

describe('a new name', () => {
  const document = JSON.parse(readFileSync(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8')) as {
    paths: Record<string, { get?: { responses: Record<string, { content?: Record<string, { schema: Schema }> }> } }>;
    components: { schemas: Record<string, Schema> };
  };

  function propertiesOf(schema: Schema | undefined, seen: Set<string>): string[] {
    if (!schema) return [];
    const name = schema.$ref?.split('/').at(-1) ?? '';
    if (schema.$ref) return seen.has(name) ? [] : propertiesOf(document.components.schemas[name], seen.add(name));
    const parts = [schema.items, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...Object.values(schema.properties ?? {})];
    return [...Object.keys(schema.properties ?? {}), ...parts.flatMap((part) => propertiesOf(part, seen))];
  }

  /** Whose answers tell a name, by the first word of their keys. */
  const tellers = (names: readonly string[]) => {
    const found = Object.entries(document.paths).flatMap(([path, { get }]) => {
      const told = propertiesOf(get?.responses['200']?.content?.['application/json']?.schema, new Set());
      const words = path.replace('/api/v1/', '').split('/');
      const collection = words.map((word) => OTHERWISE[word]).find(Boolean) ?? words[0] ?? '';
      return names.some((name) => told.includes(name)) ? [collection] : [];
    });
    return [...new Set(found)].sort();
  };

  it.each(Object.entries(NAMES) as [keyof typeof NAMES, readonly string[]][])('of %s is asked for wherever it is told', (change, names) => {
    const touched = TOUCHES[change].map(([collection]) => collection as string);
    expect(tellers(names).length).toBeGreaterThan(2);
    expect(tellers(names).filter((collection) => !touched.includes(collection))).toEqual([]);
  });
});

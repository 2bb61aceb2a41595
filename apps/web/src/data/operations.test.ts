import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documented } from '../testing/document.js';

/** The lines of operations as they are written: types are gone when a test runs. */
const LINE = /^ {2}'(?<name>[A-Z]+ \/[^']*)': (?<kind>Answers|Takes)<(?:(?<request>\w+), )?(?<response>\w+)>;$/;

const files = ['./operations.ts', '../platform/session/session-operations.ts'];
const lines = files.flatMap((file) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')).filter((line) => /^ {2}\S/.test(line) && line.includes("'"));
const operations = lines.map((line) => LINE.exec(line)?.groups ?? { name: line });

const classOf = (pointer: string | null | undefined) => pointer?.split('/').at(-1) ?? 'undefined';

describe('the operations that the web calls', () => {
  it('are all read by this test', () => {
    expect(operations.length).toBeGreaterThan(100);
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
  });

  it.each(operations)('are of the document: $name', ({ name = '', request, response }) => {
    const said = documented(name);
    expect({ name, request: request ?? 'undefined', response }).toEqual({ name, request: classOf(said?.request), response: said ? classOf(said.response) : 'in the document' });
  });
});

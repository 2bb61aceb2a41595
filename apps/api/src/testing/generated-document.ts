import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/** A page of docs/ that is made from the code. With UPDATE_DOCS=yes it is written, else one that differs fails, so that the change is reviewed. */
export function expectWritten(name: string, text: string): void {
  const file = new URL(`../../../../docs/${name}`, import.meta.url);
  if (process.env.UPDATE_DOCS === 'yes') writeFileSync(file, text);
  const [written, made] = [readFileSync(file, 'utf8').split('\n'), text.split('\n')];
  const changed = made.filter((line) => !written.includes(line));
  const gone = written.filter((line) => !made.includes(line));
  expect({ file: `docs/${name} (UPDATE_DOCS=yes writes it)`, changed, gone }).toEqual({ file: `docs/${name} (UPDATE_DOCS=yes writes it)`, changed: [], gone: [] });
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { inFirstPerson } from '@valopolku/domain';

const FILES = new URL('./qualifications/', import.meta.url);

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

it('says every requirement of the catalogue in the first person', () => {
  const statements = readdirSync(FILES).flatMap((file) => texts(JSON.parse(readFileSync(new URL(file, FILES), 'utf8')))).filter((text) => text.startsWith('Opiskelija '));
  expect(statements.length).toBeGreaterThan(50);
  expect(statements.map(inFirstPerson).filter((said) => /Opiskelija|(^|, | ja | sekä )(?!omaa|toimintaa|opastustaan)\p{L}+(aa|ää|ee|ii|uu|oi)\b(?= )/u.test(said))).toEqual([]);
});

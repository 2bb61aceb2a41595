import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@valopolku/domain';
import { loadTexts } from './index.js';

/** Plural forms differ by language; a key without its plural ending is what the languages must share. */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const holes = (text: string) => [...new Set(text.match(/{{\s*\w+/g) ?? [])].map((hole) => hole.replace(/[{\s]/g, '')).sort();

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

describe('the three languages', () => {
  it.each(LANGUAGES)('%s has the keys of Finnish, no empty text and no more holes than Finnish', async (language) => {
    const finnish = new Map(leaves(await loadTexts('fi')).map(([key, text]) => [withoutPlural(key), text]));
    const texts = leaves(await loadTexts(language));

    expect([...new Set(texts.map(([key]) => withoutPlural(key)))].sort()).toEqual([...finnish.keys()].sort());
    expect(texts.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
    const strange = texts.filter(([key, text]) => !holes(text).every((hole) => hole === 'count' || holes(finnish.get(withoutPlural(key)) ?? '').includes(hole)));
    expect(strange.map(([key]) => key)).toEqual([]);
  });
});

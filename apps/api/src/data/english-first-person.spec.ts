import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inEnglishFirstPerson } from '@valopolku/domain';

interface Qualification {
  degreeParts: { draftRequirements: { en?: string }[] }[];
}

const FOLDER = new URL('./qualifications/', import.meta.url);
const read = (name: string): Qualification => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Qualification;
const texts = [...new Set(readdirSync(FOLDER).flatMap((name) => read(name).degreeParts.flatMap((part) => part.draftRequirements.flatMap(({ en }) => en ?? []))))];

/** Plurals and other words in -s that stand where a verb might. */
const NO_VERBS = ['defects', 'ergonomics', 'agents', 'machines', 'tools', 'contracts', 'clothes', 'tidiness', 'as'];

describe('the English requirements', () => {
  it('are many', () => expect(texts.length).toBeGreaterThan(90));

  it.each(texts)('%s is said by oneself, to its last verb', (text) => {
    const said = inEnglishFirstPerson(text);
    expect(said).not.toMatch(/\bstudents?\b|(?<!\bmy )\bown\b|\b(?:their|his|her|themselves|itself)\b/iu);
    const verbs = said.split(' ').filter((word, index, words) => /s[,.]?$/u.test(word) && !/ss[,.]?$/u.test(word) && (index === 0 || /(?:,|^and|^or)$/u.test(words[index - 1] ?? '')));
    expect(verbs.map((word) => word.replace(/[,.]$/u, '')).filter((word) => !NO_VERBS.includes(word))).toEqual([]);
  });
});

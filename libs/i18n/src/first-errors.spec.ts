import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES, LANGUAGES } from '@valopolku/domain';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadFirstTexts, loadTexts } from './index.js';

const RULES = join(import.meta.dirname, '..', '..', 'domain', 'src', 'work', 'work-log');
const rules = readdirSync(RULES).filter((name) => !name.includes('.spec.')).map((name) => readFileSync(join(RULES, name), 'utf8')).join('\n');

describe('what the first screens say of a refusal', () => {
  it('holds every code of the rules of logging work, in each language', async () => {
    const codes = ERROR_CODES.filter((code) => rules.includes(`'${code}'`));
    expect(codes.length).toBeGreaterThan(8);
    for (const language of LANGUAGES) {
      const { errors } = await loadFirstTexts(language);
      expect([language, codes.filter((code) => !(code in errors))]).toEqual([language, []]);
    }
  });

  it('says the same as the pages do', async () => {
    for (const language of LANGUAGES) expect((await loadTexts(language)).errors).toMatchObject((await loadFirstTexts(language)).errors);
  });
});

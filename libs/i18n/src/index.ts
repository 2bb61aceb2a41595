import type { Language } from '@valopolku/domain';
import type fi from './fi/index.js';

/** All texts of one language by subject; the keys are those of Finnish. */
export type Texts = typeof fi;
export type Subject = keyof Texts;

/** Loads the texts of one language; each language is a chunk of its own in the browser. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'fi':
      return (await import('./fi/index.js')).default;
    case 'sv':
      return (await import('./sv/index.js')).default;
    case 'en':
      return (await import('./en/index.js')).default;
  }
}

export { loadFirstTexts, type FirstTexts } from './first.js';
export { elative } from './fi/case-endings.js';

import type { Language } from '@valopolku/domain';
import type { Texts } from './texts.js';

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

export type { Texts } from './texts.js';
export { loadFirstTexts, type FirstTexts } from './first.js';
export { elative } from './fi/case-endings.js';

import type { Language } from '@valopolku/domain';
import type { Texts } from './texts.js';

/** What every visit needs: signing in and logging work. Of the choices and of what is refused only what is said there. */
export type FirstTexts = Pick<Texts, 'common' | 'logWork' | 'session' | 'shell'> & { choices: Partial<Texts['choices']>; errors: Partial<Texts['errors']> };

/** The texts of the first screens in one language; a chunk of its own, so that logging work is soon usable. */
export async function loadFirstTexts(language: Language): Promise<FirstTexts> {
  switch (language) {
    case 'fi':
      return (await import('./fi/first.js')).default;
    case 'sv':
      return (await import('./sv/first.js')).default;
    case 'en':
      return (await import('./en/first.js')).default;
  }
}

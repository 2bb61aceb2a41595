import type { Language } from '@valopolku/domain';
import type { Texts } from './index.js';

/** What every visit needs: signing in and logging work. */
export type FirstSubject = 'choices' | 'common' | 'errors' | 'logWork' | 'session' | 'shell' | 'workLogs';

/** The texts of the first screens in one language; a chunk of its own, so that logging work is soon usable. */
export async function loadFirstTexts(language: Language): Promise<Pick<Texts, FirstSubject>> {
  switch (language) {
    case 'fi':
      return (await import('./fi/first.js')).default;
    case 'sv':
      return (await import('./sv/first.js')).default;
    case 'en':
      return (await import('./en/first.js')).default;
  }
}

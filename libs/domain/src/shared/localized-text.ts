import type { Language } from './languages.js';

/** A name of the catalogue or of an organisation's own list; Finnish always exists, the others may be missing. */
export interface LocalizedText {
  fi: string;
  sv?: string | null;
  en?: string | null;
}

/** The text to show and the language it really is in, so that a fallback can be marked with `lang="fi"`. */
export function localized(text: LocalizedText, language: Language): { text: string; language: Language } {
  const wanted = text[language];
  return wanted ? { text: wanted, language } : { text: text.fi, language: 'fi' };
}

import { LANGUAGES, type Language } from '@valopolku/domain';

const storageKey = 'valopolku.language';

/** What is used for dates and numbers in each language. */
export const LOCALES: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Each language in its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

const isLanguage = (value: string | null | undefined): value is Language => LANGUAGES.some((language) => language === value);

/** The language before anyone has signed in: chosen last on this device, else the browser's first that we speak, else Finnish. */
export function firstLanguage(): Language {
  const chosen = localStorage.getItem(storageKey);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'fi';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
}

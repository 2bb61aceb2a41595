import type { Language } from '@valopolku/domain';
import { elative, loadFirstTexts, loadTexts } from '@valopolku/i18n';
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { rememberLanguage } from './languages.js';

/** A subject that only the pages have: when it is there, all are. */
const subjectOfPages = 'myDay';

/** Starts with the texts of the first screens in one language; those of the pages and the other languages are fetched when needed. */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await loadFirstTexts(language) },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  // `{{total, elative}}` in Finnish texts alone: other languages do not inflect a number.
  instance.services.formatter?.add('elative', (value: unknown) => elative(Number(value)));
  document.documentElement.lang = language;
  return instance;
}

/** The texts of every page in a language, once. */
export async function loadAllTexts(instance: i18n, language: string = instance.language): Promise<void> {
  if (instance.hasResourceBundle(language, subjectOfPages)) return;
  const texts = await loadTexts(language as Language);
  for (const [subject, bundle] of Object.entries(texts)) instance.addResourceBundle(language, subject, bundle);
}

/** Shows everything in another language at once; nothing is reloaded and nothing typed is lost. */
export async function showLanguage(instance: i18n, language: Language): Promise<void> {
  await loadAllTexts(instance, language);
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

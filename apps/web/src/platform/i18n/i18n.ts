import type { Language } from '@valopolku/domain';
import { loadTexts } from '@valopolku/i18n';
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { rememberLanguage } from './languages.js';

/** Starts with the texts of one language; the others are fetched when chosen. */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await loadTexts(language) },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
  return instance;
}

/** Shows everything in another language at once; nothing is reloaded and nothing typed is lost. */
export async function showLanguage(instance: i18n, language: Language): Promise<void> {
  const texts = await loadTexts(language);
  for (const [subject, bundle] of Object.entries(texts)) instance.addResourceBundle(language, subject, bundle);
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

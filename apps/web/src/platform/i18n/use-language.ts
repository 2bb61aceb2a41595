import type { Language } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';

/** The language shown now. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}

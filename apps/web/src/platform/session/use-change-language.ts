import { useQueryClient } from '@tanstack/react-query';
import type { Language } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { showLanguage } from '../i18n/i18n.js';
import { sessionQuery } from './session.queries.js';
import { sessionApi } from './session-operations.js';

/** Changes the language at once, and keeps it for a signed-in user; failing to keep it changes nothing on the screen. */
export function useChangeLanguage(): (language: Language) => Promise<void> {
  const client = useQueryClient();
  const { i18n } = useTranslation();
  return async (language) => {
    await showLanguage(i18n, language);
    if (!client.getQueryData(sessionQuery.queryKey)) return;
    const session = await sessionApi.patch('/session', { language }).catch(() => null);
    if (session) client.setQueryData(sessionQuery.queryKey, session);
  };
}

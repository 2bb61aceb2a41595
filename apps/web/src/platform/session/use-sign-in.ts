import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SignInRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { showLanguage } from '../i18n/i18n.js';
import { useSessionEnd } from './use-session-end.js';
import { sessionQuery } from './session.queries.js';
import { sessionApi } from './session-operations.js';

/** Signs in; the app then speaks the user's own language. */
export function useSignIn() {
  const client = useQueryClient();
  const { i18n } = useTranslation();
  const end = useSessionEnd();
  return useMutation({
    mutationFn: (request: SignInRequest) => sessionApi.post('/session', request),
    onSuccess: async (session) => {
      if (session.language !== i18n.language) await showLanguage(i18n, session.language);
      // A page that is held is told in its own way: what stands on it may be somebody else's.
      if (end.hold() === null) client.setQueryData(sessionQuery.queryKey, session);
      end.begun();
    },
  });
}

import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ToastProvider, UiProvider } from '@valopolku/ui';
import type { i18n } from 'i18next';
import { useSyncExternalStore } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { LOCALES } from '../platform/i18n/languages.js';
import { useLanguage } from '../platform/i18n/use-language.js';
import type { SessionEnd } from '../platform/session/session-end.js';
import { SessionEndContext } from '../platform/session/use-session-end.js';
import { HeldPage } from './held-page.js';
import type { AppRouter } from './router.js';

export interface AppProps {
  client: QueryClient;
  router: AppRouter;
  texts: i18n;
  end: SessionEnd;
}

/** The whole app around one router; tests make their own three. */
export function App({ client, router, texts, end }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={texts}>
        <SessionEndContext value={end}>
          <Pages router={router} end={end} />
        </SessionEndContext>
      </I18nextProvider>
    </QueryClientProvider>
  );
}

/** Toasts, dialogs and screens are made anew when a session ends; the router stays, for it leads to sign-in. */
function Pages({ router, end }: Pick<AppProps, 'router' | 'end'>) {
  const { t } = useTranslation(['common', 'notifications']);
  const ended = useSyncExternalStore(end.subscribe, end.ended);
  return (
    <UiProvider locale={LOCALES[useLanguage()]} navigate={(path) => router.history.push(path)}>
      <ToastProvider key={ended} label={t('notifications')} closeLabel={t('close')} undoHint={(keys) => t('notifications:undoHint', { keys })}>
        <RouterProvider router={router} />
      </ToastProvider>
      <HeldPage />
    </UiProvider>
  );
}

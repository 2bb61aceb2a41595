import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ToastProvider, UiProvider } from '@valopolku/ui';
import type { i18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { LOCALES } from '../platform/i18n/languages.js';
import { useLanguage } from '../platform/i18n/use-language.js';
import type { AppRouter } from './router.js';

export interface AppProps {
  client: QueryClient;
  router: AppRouter;
  texts: i18n;
}

/** The whole app around one router; tests make their own three. */
export function App({ client, router, texts }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={texts}>
        <Pages router={router} />
      </I18nextProvider>
    </QueryClientProvider>
  );
}

function Pages({ router }: { router: AppRouter }) {
  const { t } = useTranslation('common');
  return (
    <UiProvider locale={LOCALES[useLanguage()]} navigate={(path) => router.history.push(path)}>
      <ToastProvider label={t('notifications')} closeLabel={t('close')}>
        <RouterProvider router={router} />
      </ToastProvider>
    </UiProvider>
  );
}

import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '@valopolku/domain';
import { ToastProvider, UiProvider } from '@valopolku/ui';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createQueryClient } from '../platform/api/query-client.js';
import { createI18n, loadAllTexts } from '../platform/i18n/i18n.js';
import { LOCALES } from '../platform/i18n/languages.js';

/** One part in the words of a language, on a page of its own. */
export async function renderPart(part: ReactElement, language: Language = 'fi') {
  const texts = await createI18n(language);
  await loadAllTexts(texts);
  const rootRoute = createRootRoute({ component: () => part });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() });
  await router.load();
  const view = render(
    <QueryClientProvider client={createQueryClient(() => undefined)}>
      <I18nextProvider i18n={texts}>
        <UiProvider locale={LOCALES[language]} navigate={() => undefined}>
          <ToastProvider label="Ilmoitukset" closeLabel="Sulje" undoHint={(keys) => keys}><RouterProvider router={router} /></ToastProvider>
        </UiProvider>
      </I18nextProvider>
    </QueryClientProvider>,
  );
  return { ...view, user: userEvent.setup() };
}

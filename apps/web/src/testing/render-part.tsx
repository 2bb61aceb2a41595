import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '@valopolku/domain';
import { ToastProvider, UiProvider } from '@valopolku/ui';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createQueryClient } from '../platform/api/query-client.js';
import { createI18n, loadAllTexts } from '../platform/i18n/i18n.js';
import { LOCALES } from '../platform/i18n/languages.js';

/** One part in the words of a language, without pages around it. */
export async function renderPart(part: ReactElement, language: Language = 'fi') {
  const texts = await createI18n(language);
  await loadAllTexts(texts);
  const view = render(
    <QueryClientProvider client={createQueryClient(() => undefined)}>
      <I18nextProvider i18n={texts}>
        <UiProvider locale={LOCALES[language]} navigate={() => undefined}>
          <ToastProvider label="Ilmoitukset" closeLabel="Sulje">{part}</ToastProvider>
        </UiProvider>
      </I18nextProvider>
    </QueryClientProvider>,
  );
  return { ...view, user: userEvent.setup() };
}

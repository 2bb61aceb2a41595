import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import '../styles/index.css';

export interface UiProviderProps {
  /** BCP 47, for example 'fi-FI': dates, decimals and the first day of a week follow it. */
  locale: string;
  /** Takes over every link inside the app. */
  navigate: (path: string) => void;
  children: ReactNode;
}

/** Wraps the whole app once, and brings the global styles with it. */
export function UiProvider({ locale, navigate, children }: UiProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  );
}

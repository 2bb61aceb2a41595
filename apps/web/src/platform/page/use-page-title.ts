import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

let isFirstPage = true;

/** Names the window; after a move inside the app the heading takes the focus, so that it is read and the keyboard starts there. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation('common');
  useEffect(() => {
    document.title = t('pageTitle', { page: title });
  }, [t, title]);
  useEffect(() => {
    if (!isFirstPage) document.getElementById('page-title')?.focus();
    isFirstPage = false;
  }, []);
}

import type { NavItem } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../platform/paths.js';
import { can, useSession } from '../../platform/session/use-session.js';

/** Under the thumb: up to four places with logging work in the middle. Without that right there are places only in the menu. */
export function useBottomBar(items: readonly NavItem[]): { label: string; items: NavItem[]; primary: NavItem } | undefined {
  const { t } = useTranslation('shell');
  const session = useSession();
  if (!can(session, 'workLog.create')) return undefined;
  return {
    label: t('phoneMenu'),
    items: items.slice(0, 4),
    primary: { id: 'logWork', label: t('logWork'), shortLabel: t('logWorkShort'), href: paths.logWork(), icon: 'plus' },
  };
}

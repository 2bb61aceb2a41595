import type { BottomBarItems, NavItem } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../platform/paths.js';
import { can, useSession } from '../../platform/session/use-session.js';
import { tabsOf } from './nav.js';

/** Under the thumb: up to four places, with logging work in the middle for those who may log it. */
export function useBottomBar(items: readonly NavItem[]): BottomBarItems {
  const { t } = useTranslation('shell');
  const isLogging = can(useSession(), 'workLog.create');
  return {
    label: t('phoneMenu'),
    items: tabsOf(items, isLogging),
    ...(isLogging && { primary: { id: 'logWork', label: t('logWork'), shortLabel: t('logWorkShort'), href: paths.logWork(), icon: 'plus' } }),
  };
}

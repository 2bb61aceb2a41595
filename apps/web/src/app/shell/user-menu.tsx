import { Avatar, MenuButton, type MenuEntry } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../platform/paths.js';
import { useSession } from '../../platform/session/use-session.js';
import { chooseTheme, THEMES, useTheme } from '../../platform/theme/theme.js';

const icons = { system: 'monitor', light: 'sun', dark: 'moon' } as const;

/** The choices of how it looks, the present one marked. */
export function useThemeEntries(): MenuEntry[] {
  const { t } = useTranslation('shell');
  const current = useTheme();
  return THEMES.map((theme) => ({
    id: theme,
    label: t(`theme.${theme}`),
    icon: theme === current ? 'check' : icons[theme],
    onAction: () => chooseTheme(theme),
  }));
}

export function UserMenu() {
  const { t } = useTranslation('shell');
  const { name } = useSession();
  const themes = useThemeEntries();
  const items: MenuEntry[] = [{ id: 'account', label: t('account'), icon: 'user', href: paths.account }, ...themes];
  return (
    <div className="user-menu only-desktop">
      <Avatar name={name} />
      <MenuButton look="plain" label={name} items={items} />
    </div>
  );
}

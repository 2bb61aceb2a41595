import { Avatar, MenuButton, type MenuEntry } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
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
  const { name } = useSession();
  const themes = useThemeEntries();
  return (
    <div className="user-menu only-desktop">
      <Avatar name={name} />
      <MenuButton look="plain" label={name} items={themes} />
    </div>
  );
}

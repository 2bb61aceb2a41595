import { MenuButton, type MenuEntry } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { languageChoices } from '../../platform/i18n/language-choices.js';
import { paths } from '../../platform/paths.js';
import { useChangeLanguage } from '../../platform/session/use-change-language.js';
import { useAskedSignOut } from './use-asked-sign-out.js';
import { useNavItems } from './use-nav-items.js';
import { useThemeEntries } from './user-menu.js';

/** On the phone: every place, the languages, how it looks and the way out. */
export function PhoneMenu() {
  const { t, i18n } = useTranslation('shell');
  const places = useNavItems();
  const themes = useThemeEntries();
  const changeLanguage = useChangeLanguage();
  const { signOut, question } = useAskedSignOut();
  const languages = languageChoices.map(({ id, label }): MenuEntry => ({
    id, label, icon: id === i18n.language ? 'check' : 'language', onAction: () => void changeLanguage(id),
  }));
  const items: MenuEntry[] = [
    ...places.map(({ id, label, href, icon }) => ({ id, label, href, icon })),
    { id: 'account', label: t('account'), icon: 'user', href: paths.account },
    ...languages,
    ...themes,
    { id: 'signOut', label: t('signOut'), icon: 'logout', onAction: signOut },
  ];
  return <div className="only-phone"><MenuButton look="icon" icon="menu" label={t('phoneMenu')} items={items} />{question}</div>;
}

import { LanguageSwitch, LinkButton } from '@valopolku/ui';
import type { Language } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { languageChoices } from '../../platform/i18n/language-choices.js';
import { useLogWorkHref } from '../../platform/log-work/use-log-work-href.js';
import { useChangeLanguage } from '../../platform/session/use-change-language.js';
import { can, useSession } from '../../platform/session/use-session.js';
import { PhoneMenu } from './phone-menu.js';
import { SignOutButton } from './sign-out-button.js';
import { UserMenu } from './user-menu.js';
import './top-bar.css';

/** The primary action, the languages, who is signed in and the way out. */
export function TopBar() {
  const { t, i18n } = useTranslation('shell');
  const session = useSession();
  const changeLanguage = useChangeLanguage();
  const logWork = useLogWorkHref();
  return (
    <>
      <span className="push" />
      {can(session, 'workLog.create') && <LinkButton className="only-desktop" variant="primary" icon="plus" href={logWork()}>{t('logWork')}</LinkButton>}
      <div className="only-desktop">
        <LanguageSwitch label={t('language')} languages={languageChoices} current={i18n.language} onChange={(id) => void changeLanguage(id as Language)} />
      </div>
      <UserMenu />
      <SignOutButton />
      <PhoneMenu />
    </>
  );
}

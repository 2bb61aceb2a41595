import { useQuery } from '@tanstack/react-query';
import type { Language } from '@valopolku/domain';
import { Icon, LanguageSwitch, Link, Logo, Ribbon, SkipLink } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageChoices } from '../i18n/language-choices.js';
import { paths } from '../paths.js';
import { useChangeLanguage } from '../session/use-change-language.js';
import { configurationQuery } from '../session/session.queries.js';
import { ServiceBanner } from './service-banner.js';
import './open-frame.css';

/** The frame of pages that need no sign-in: logo, languages, and the statements at the foot. */
export function OpenFrame({ children, picture }: { children: ReactNode; picture?: ReactNode }) {
  const { t, i18n } = useTranslation(['shell', 'common']);
  const changeLanguage = useChangeLanguage();
  const { data } = useQuery(configurationQuery);
  return (
    <div className="open-frame">
      <SkipLink label={t('skip')} />
      <ServiceBanner />
      <header className="open-head">
        <Link href={paths.home} className="plain-link"><Logo name={t('common:productName')} size="large" /></Link>
        <LanguageSwitch label={t('language')} languages={languageChoices} current={i18n.language} onChange={(id) => void changeLanguage(id as Language)} />
      </header>
      <main id="main" tabIndex={-1}>{children}</main>
      <footer className="open-foot">
        {picture}
        <div className="open-links">
          <Link href={paths.accessibility}>{t('footer.accessibility')}</Link>
          <Link href={paths.privacy}>{t('footer.privacy')}</Link>
          {data?.demo && <Ribbon icon={<Icon name="flask" size="small" />}>{t('demo')}</Ribbon>}
        </div>
      </footer>
    </div>
  );
}

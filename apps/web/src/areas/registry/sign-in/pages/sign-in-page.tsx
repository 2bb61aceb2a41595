import { useQuery } from '@tanstack/react-query';
import type { SessionResponse } from '@valopolku/contracts';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DemoAccounts } from '../demo-accounts.js';
import { EndedNote } from '../ended-note.js';
import { SignInForm } from '../sign-in-form.js';
import { StationLine } from '../station-line.js';
import { OpenFrame } from '../../../../platform/page/open-frame.js';
import { usePageTitle } from '../../../../platform/page/use-page-title.js';
import { configurationQuery } from '../../../../platform/session/session.queries.js';
import { arrival } from '../../../../platform/session/arrival.js';
import { useSessionEnd } from '../../../../platform/session/use-session-end.js';
import './sign-in-page.css';

export function SignInPage() {
  const { t } = useTranslation('session');
  const { to } = useSearch({ from: '/sign-in' });
  const router = useRouter();
  const { data: configuration } = useQuery(configurationQuery);
  usePageTitle(t('title'));
  const end = useSessionEnd();
  // The page that was open is for whoever had it open; somebody else begins at a first page of their own.
  const enter = (session: SessionResponse) => router.history.replace(end.isAnother(session) ? '/' : (to ?? '/'), arrival);
  return (
    <OpenFrame picture={<StationLine />}>
      <div className={configuration?.demo ? 'sign-in' : 'sign-in sign-in-alone'}>
        <section aria-labelledby="page-title">
          <h1 id="page-title" tabIndex={-1} className="sign-in-title">{t('title')}</h1>
          <p className="muted">{t('lead')}</p>
          <EndedNote />
          <SignInForm onSignedIn={enter} />
        </section>
        {configuration?.demo && <DemoAccounts configuration={configuration} onSignedIn={enter} />}
      </div>
    </OpenFrame>
  );
}

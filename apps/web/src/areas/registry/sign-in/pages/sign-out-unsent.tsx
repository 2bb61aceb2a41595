import { Button, Logo, ProblemState } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../../../platform/page/use-page-title.js';
import { useSignOut } from '../../../../platform/session/use-sign-out.js';
import './sign-out-unsent.css';

/** Stands instead of every page when somebody has signed out and the server could not be told. */
export function SignOutUnsent() {
  const { t } = useTranslation('common');
  const signOut = useSignOut();
  usePageTitle(t('signOutUnsent.title'));
  return (
    <main id="main" className="sign-out-unsent">
      <Logo name={t('productName')} size="large" />
      <ProblemState level={1} title={t('signOutUnsent.title')} actions={<Button variant="primary" isLoading={signOut.isPending} onPress={() => signOut.mutate()}>{t('problem.retry')}</Button>}>
        <p>{t('signOutUnsent.text')}</p>
      </ProblemState>
    </main>
  );
}

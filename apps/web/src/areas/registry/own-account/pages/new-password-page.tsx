import { useRouter, useSearch } from '@tanstack/react-router';
import { Button } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { PasswordForm } from '../password-form.js';
import { OpenFrame } from '../../../../platform/page/open-frame.js';
import { usePageTitle } from '../../../../platform/page/use-page-title.js';
import { useSignOut } from '../../../../platform/session/use-sign-out.js';
import './new-password-page.css';

/** After the first sign-in with a password that somebody else gave: one's own, and then in. */
export function NewPasswordPage() {
  const { t } = useTranslation(['ownAccount', 'shell']);
  const { to } = useSearch({ from: '/new-password' });
  const router = useRouter();
  const signOut = useSignOut();
  usePageTitle(t('first.title'));
  return (
    <OpenFrame>
      <section className="new-password" aria-labelledby="page-title">
        <h1 id="page-title" tabIndex={-1}>{t('first.title')}</h1>
        <p className="muted">{t('first.lead')}</p>
        <PasswordForm currentLabel={t('first.currentPassword')} onChanged={() => router.history.replace(to ?? '/')} />
        <p><Button variant="quiet" icon="logout" onPress={() => signOut.mutate()}>{t('shell:signOut')}</Button></p>
      </section>
    </OpenFrame>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import type { SessionResponse } from '@valopolku/contracts';
import { Button, ConfirmPanel, Cover, Logo } from '@valopolku/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordForm } from '../areas/registry/own-account/password-form.js';
import { GoOnForm } from '../areas/registry/sign-in/go-on-form.js';
import { UnguardedForm } from '../platform/form/windows/form-window.js';
import { sessionQuery } from '../platform/session/session.queries.js';
import { useHold, useSessionEnd } from '../platform/session/use-session-end.js';

/** Sign-in on top of the page: the same user goes on, for anybody else the page is wiped. */
export function SignInOver() {
  const { t } = useTranslation(['sessionEnd', 'ownAccount', 'common']);
  const client = useQueryClient();
  const { why, cameBack, giveUp } = useSessionEnd();
  const isNewPassword = useHold() === 'newPassword';
  const [isLeaving, setLeaving] = useState(false);
  const title = isNewPassword ? t('ownAccount:first.title') : t('title');
  const reason = why();
  useTitleAndFocus(t('common:pageTitle', { page: title }));
  const changed = () => cameBack(client.getQueryData<SessionResponse | null>(sessionQuery.queryKey));
  return (
    <Cover
      logo={<Logo name={t('common:productName')} size="large" />}
      title={title}
      lead={isNewPassword ? <p>{t('ownAccount:first.lead')}</p> : <>{reason && <p>{t(`reason.${reason}`)}</p>}<p>{t('kept')}</p></>}
    >
      {isNewPassword ? <UnguardedForm><PasswordForm currentLabel={t('ownAccount:first.currentPassword')} onChanged={changed} /></UnguardedForm> : <GoOnForm onSignedIn={cameBack} />}
      {isLeaving ? (
        <ConfirmPanel tone="danger" title={t('another.title')} confirmLabel={t('another.confirm')} cancelLabel={t('another.back')} onConfirm={giveUp} onCancel={() => setLeaving(false)}>
          <p>{t('another.text')}</p>
        </ConfirmPanel>
      ) : <p className="cover-other"><Button variant="quiet" icon="logout" onPress={() => setLeaving(true)}>{t('another.label')}</Button></p>}
    </Cover>
  );
}

/** The window is called by what stands in it; when that is gone, it is called as before, and the focus is where it was. */
function useTitleAndFocus(title: string): void {
  useEffect(() => {
    const { title: before, activeElement: from } = document;
    return () => {
      document.title = before;
      requestAnimationFrame(() => { if (from instanceof HTMLElement && from.isConnected) from.focus(); });
    };
  }, []);
  useEffect(() => { document.title = title; }, [title]);
}

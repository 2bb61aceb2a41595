import { Button, Section, useToast } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormWindow } from '../../../platform/form/windows/form-window.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { useSession } from '../../../platform/session/use-session.js';
import { PasswordForm } from './password-form.js';
import './own-account.css';

/** With what one signs in, as whom, and the way to another password. */
export function OwnFacts() {
  const { t } = useTranslation(['ownAccount', 'common']);
  const choice = useChoice();
  const toast = useToast();
  const { name, email, roles } = useSession();
  const [isChanging, setChanging] = useState(false);
  const close = () => setChanging(false);
  const changed = () => {
    toast({ message: t('passwordChanged') });
    close();
  };
  return (
    <Section title={t('signIn')} action={<Button size="small" onPress={() => setChanging(true)}>{t('changePassword')}</Button>}>
      <div className="own-account-facts">
        <p><b>{name}</b>, {roles.map((role) => choice('role', role).toLocaleLowerCase()).join(', ')}</p>
        <p>{email}</p>
        <p className="muted">{t('mistake')}</p>
      </div>
      {isChanging && (
        <FormWindow onClose={close} title={t('changePassword')} subtitle={t('othersEnd')} closeLabel={t('common:close')}>
          <PasswordForm currentLabel={t('currentPassword')} onChanged={changed} onCancel={close} />
        </FormWindow>
      )}
    </Section>
  );
}

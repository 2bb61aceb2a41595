import { SignInRequest, type SessionResponse } from '@valopolku/contracts';
import { Button } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '../../../platform/form/form-errors.js';
import { FormText } from '../../../platform/form/fields/form-text.js';
import { useContractForm } from '../../../platform/form/use-contract-form.js';
import { useSignIn } from '../../../platform/session/use-sign-in.js';

export function SignInForm({ onSignedIn }: { onSignedIn: (session: SessionResponse) => void }) {
  const { t } = useTranslation('session');
  const signIn = useSignIn();
  const form = useContractForm<SignInRequest, SessionResponse>(SignInRequest, {
    defaultValues: { email: '', password: '' },
    save: (request) => signIn.mutateAsync(request),
    onSaved: onSignedIn,
  });
  return (
    <form className="sign-in-form" onSubmit={form.submit} noValidate>
      <FormErrors form={form} />
      <FormText form={form} name="email" type="email" autoComplete="username" label={t('email')} />
      <FormText form={form} name="password" type="password" autoComplete="current-password" label={t('password')} />
      <Button type="submit" variant="primary" isFull isLoading={form.isSaving}>{t('submit')}</Button>
    </form>
  );
}

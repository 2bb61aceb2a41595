import { useQuery } from '@tanstack/react-query';
import { SignInRequest, type SessionResponse } from '@valopolku/contracts';
import { Button } from '@valopolku/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '../../../platform/form/form-errors.js';
import { FormText } from '../../../platform/form/fields/form-text.js';
import { useContractForm } from '../../../platform/form/use-contract-form.js';
import { configurationQuery } from '../../../platform/session/session.queries.js';
import { useSignIn } from '../../../platform/session/use-sign-in.js';
import { useSession } from '../../../platform/session/use-session.js';

/** The user whose page stands behind signs in again; only the password is asked. */
export function GoOnForm({ onSignedIn }: { onSignedIn: (session: SessionResponse) => void }) {
  const { t } = useTranslation(['session', 'sessionEnd']);
  const { name, email } = useSession();
  const { data: configuration } = useQuery({ ...configurationQuery, enabled: false });
  const known = configuration?.demoAccounts.some((account) => account.email === email) ? configuration.demoPassword : null;
  const signIn = useSignIn();
  const form = useContractForm<SignInRequest, SessionResponse>(SignInRequest, {
    defaultValues: { email, password: known ?? '' },
    save: (request) => signIn.mutateAsync(request),
    onSaved: onSignedIn,
  });
  const { ids } = form;
  useEffect(() => document.getElementById(ids.get('password') ?? '')?.focus(), [ids]);
  return (
    <form className="form" onSubmit={form.submit} noValidate>
      <FormErrors form={form} />
      <p className="held-user"><b>{name}</b><br />{email}</p>
      {/* For the browser's own store of passwords. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <FormText form={form} name="password" type="password" autoComplete="current-password" label={t('password')} {...(known && { hint: t('sessionEnd:demoPassword') })} />
      <Button type="submit" variant="primary" isFull isLoading={form.isSaving}>{t('sessionEnd:goOn')}</Button>
    </form>
  );
}

import { ChangePasswordRequest, type SessionResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { ContractForm } from '../../../platform/form/contract-form.js';
import { FormText } from '../../../platform/form/fields/form-fields.js';
import { useContractForm } from '../../../platform/form/use-contract-form.js';
import { useChangePassword } from '../../../platform/session/use-change-password.js';

export interface PasswordFormProps {
  /** What the present password is called: the one that was given, or one's own. */
  currentLabel: string;
  onChanged: () => void;
  onCancel?: () => void;
}

/** The present password and the new one. */
export function PasswordForm({ currentLabel, onChanged, onCancel }: PasswordFormProps) {
  const { t } = useTranslation('ownAccount');
  const change = useChangePassword();
  const form = useContractForm<ChangePasswordRequest, SessionResponse>(ChangePasswordRequest, {
    defaultValues: { currentPassword: '', newPassword: '' },
    save: (request) => change.mutateAsync(request),
    onSaved: onChanged,
  });
  return (
    <ContractForm form={form} saveLabel={t('changePassword')} {...(onCancel && { onCancel })}>
      <FormText form={form} name="currentPassword" type="password" autoComplete="current-password" label={currentLabel} />
      <FormText form={form} name="newPassword" type="password" autoComplete="new-password" label={t('newPassword')} hint={t('newPasswordHint')} />
    </ContractForm>
  );
}

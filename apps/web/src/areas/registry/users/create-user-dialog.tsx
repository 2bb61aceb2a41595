import { CreateUserRequest, type UserResponse } from '@valopolku/contracts';
import { Note, useToast } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../platform/api/new-id.js';
import { ContractForm } from '../../../platform/form/contract-form.js';
import { FormText } from '../../../platform/form/fields/form-fields.js';
import { useContractForm } from '../../../platform/form/use-contract-form.js';
import { FormWindow } from '../../../platform/form/windows/form-window.js';
import { useCreateUser } from '../../../data/registry/users.js';
import { useRoleNames } from './use-role-names.js';
import { UserFields } from './user-fields.js';

/** A new account; its password is told to the person in some other way. */
export function CreateUserDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['users', 'roleGrants', 'common']);
  const toast = useToast();
  const names = useRoleNames();
  const create = useCreateUser();
  const form = useContractForm<CreateUserRequest, UserResponse>(CreateUserRequest, {
    defaultValues: { id: newId(), name: '', email: '', password: '', roles: [], language: 'fi', municipalityCodes: [], fieldIds: [], environmentIds: [] },
    save: (request) => create.mutateAsync(request),
    onSaved: ({ name, awaitedRoles }) => {
      toast({ message: awaitedRoles.length > 0 ? t('roleGrants:created', { name, roles: names(awaitedRoles) }) : t('created', { name }) });
      onClose();
    },
  });
  return (
    <FormWindow onClose={onClose} title={t('create')} closeLabel={t('common:close')}>
      <ContractForm form={form} saveLabel={t('createSave')} onCancel={onClose}>
        <UserFields form={form} />
        <Note>{t('hint.noTrainee')}</Note>
        <FormText form={form} name="password" type="password" autoComplete="new-password" label={t('field.password')} hint={t('hint.password')} />
      </ContractForm>
    </FormWindow>
  );
}

import { ChangeUserRequest, type UserResponse } from '@valopolku/contracts';
import { Button, Dialog, useToast } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { ContractForm } from '../../platform/form/contract-form.js';
import { FormText } from '../../platform/form/form-fields.js';
import { useContractForm } from '../../platform/form/use-contract-form.js';
import { ProblemMessage } from '../../platform/problem/problem-message.js';
import { can, useSession } from '../../platform/session/use-session.js';
import { useChangeUser } from './use-change-user.js';
import { UserFields } from './user-fields.js';

/** Puts an account right, gives it a new password, or ends it. */
export function ChangeUserDialog({ user, onClose }: { user: UserResponse; onClose: () => void }) {
  const { t } = useTranslation(['users', 'common']);
  const toast = useToast();
  const change = useChangeUser(user);
  const turn = useChangeUser(user);
  const isOwn = useSession().userId === user.id;
  const done = (message: string) => {
    toast({ message });
    onClose();
  };
  const { name, email, roles, language, municipalityCodes, fieldIds, environmentIds } = user;
  const form = useContractForm<ChangeUserRequest, UserResponse>(ChangeUserRequest, {
    defaultValues: { name, email, roles, language, municipalityCodes, fieldIds, environmentIds, password: '' },
    save: (request) => change.mutateAsync(request),
    onSaved: () => done(t('common:saved')),
  });
  return (
    <Dialog isOpen onClose={onClose} title={name} subtitle={email} closeLabel={t('common:close')} isKeptOnOutsidePress>
      <ContractForm form={form} saveLabel={t('common:action.save')} onCancel={onClose} isLeaveGuarded={false}>
        <ProblemMessage problem={turn.error} />
        <UserFields form={form} isTrainee={user.traineeId != null} />
        <FormText form={form} name="password" type="password" autoComplete="new-password" label={t('field.newPassword')} hint={t('hint.newPassword')} isOptional />
      </ContractForm>
      {can(user, 'user.deactivate') && !isOwn && (
        <p>
          <Button variant={user.active ? 'danger' : 'ordinary'} size="small" isLoading={turn.isPending} onPress={() => turn.mutate({ active: !user.active }, { onSuccess: () => done(user.active ? t('ended', { name }) : t('reopened', { name })) })}>
            {user.active ? t('end') : t('reopen')}
          </Button>
        </p>
      )}
    </Dialog>
  );
}

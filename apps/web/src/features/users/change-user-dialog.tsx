import { ChangeUserRequest, type UserResponse } from '@valopolku/contracts';
import { Button, Note, useToast } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../platform/form/form-dialog.js';
import { FormText } from '../../platform/form/form-fields.js';
import { ProblemMessage } from '../../platform/problem/problem-message.js';
import { can, useSession } from '../../platform/session/use-session.js';
import { useChangeUser } from './use-change-user.js';
import { useRoleNames } from './use-role-names.js';
import { UserFields } from './user-fields.js';
import { useUserWords } from './use-user-words.js';

const ownOf = ({ name, email, language }: UserResponse) => ({ name, email, language });
const allOf = (user: UserResponse) => {
  const { roles, municipalityCodes, fieldIds, environmentIds } = user;
  return { ...ownOf(user), roles, municipalityCodes, fieldIds, environmentIds };
};

/** Puts an account right, gives it a new password, or ends it. */
export function ChangeUserDialog({ user, onClose }: { user: UserResponse; onClose: () => void }) {
  const { t } = useTranslation(['users', 'roleGrants', 'common']);
  const toast = useToast();
  const change = useChangeUser(user);
  const turn = useChangeUser(user);
  const words = useUserWords();
  const names = useRoleNames();
  const isOwn = useSession().userId === user.id;
  const valuesOf = isOwn ? ownOf : allOf;
  const turned = () => {
    toast({ message: t(user.active ? 'ended' : 'reopened', { name: user.name }) });
    onClose();
  };
  return (
    <FormDialog<ChangeUserRequest, UserResponse>
      title={user.name}
      subtitle={user.email}
      contract={ChangeUserRequest}
      keeps={isOwn ? ['name', 'email', 'language'] : ['name', 'email', 'roles', 'language']}
      defaultValues={isOwn ? ownOf(user) : { ...allOf(user), password: '' }}
      save={(request) => change.mutateAsync(request)}
      saveLabel={t('common:action.save')}
      savedText={({ awaitedRoles }) => (awaitedRoles.length > user.awaitedRoles.length ? t('roleGrants:saved', { roles: names(awaitedRoles) }) : t('common:saved'))}
      valuesOf={valuesOf}
      words={words}
      lead={<ProblemMessage problem={turn.error} />}
      foot={
        can(user, 'user.deactivate') && !isOwn && (
          <p>
            <Button variant={user.active ? 'danger' : 'ordinary'} size="small" isLoading={turn.isPending} onPress={() => turn.mutate({ active: !user.active }, { onSuccess: turned })}>
              {user.active ? t('end') : t('reopen')}
            </Button>
          </p>
        )
      }
      onClose={onClose}
    >
      {(form) => (
        <>
          <UserFields form={form} hasReach={user.traineeId == null && !isOwn} />
          {isOwn && <Note>{t('roleGrants:own')}</Note>}
          {can(user, 'user.setPassword') && <FormText form={form} name="password" type="password" autoComplete="new-password" label={t('field.newPassword')} hint={t('hint.newPassword')} isOptional />}
        </>
      )}
    </FormDialog>
  );
}

import { ChangeUserRequest, type UserResponse } from '@valopolku/contracts';
import { withRoles } from '@valopolku/domain';
import { Button, Note, useToast } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { FormText } from '../../../platform/form/fields/form-fields.js';
import { ProblemMessage } from '../../../platform/problem/problem-message.js';
import { can, useSession } from '../../../platform/session/use-session.js';
import { useChangeUser } from '../../../data/registry/users.js';
import { useRoleNames } from './use-role-names.js';
import { UserFields } from './user-fields.js';
import { useUserWords } from './use-user-words.js';

const ofTrainee = ({ name, language }: UserResponse) => ({ name, language });
const ownOf = ({ name, email, language }: UserResponse) => ({ name, email, language });
const allOf = (user: UserResponse) => {
  const { roles, awaitedRoles, municipalityCodes, fieldIds, environmentIds } = user;
  // What waits is asked for: leaving it chosen keeps it waiting, and taking it away takes it back.
  return { ...ownOf(user), roles: withRoles(roles, awaitedRoles), municipalityCodes, fieldIds, environmentIds };
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
  const isTrainee = user.traineeId != null;
  const valuesOf = isTrainee ? ofTrainee : isOwn ? ownOf : allOf;
  const turned = () => {
    toast({ message: t(user.active ? 'ended' : 'reopened', { name: user.name }) });
    onClose();
  };
  return (
    <FormDialog<ChangeUserRequest, UserResponse>
      title={user.name}
      subtitle={user.email}
      contract={ChangeUserRequest}
      keeps={isTrainee ? ['name', 'language'] : isOwn ? ['name', 'email', 'language'] : ['name', 'email', 'roles', 'language']}
      defaultValues={isTrainee || isOwn ? valuesOf(user) : { ...allOf(user), password: '' }}
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
          <UserFields form={form} hasReach={!isTrainee && !isOwn} hasEmail={!isTrainee} />
          {isTrainee && <Note>{t('hint.trainee')}</Note>}
          {!isOwn && user.awaitedRoles.length > 0 && <Note>{t('roleGrants:awaitedHint', { roles: names(user.awaitedRoles) })}</Note>}
          {isOwn && <Note>{t('roleGrants:own')}</Note>}
          {can(user, 'user.setPassword') && <FormText form={form} name="password" type="password" autoComplete="new-password" label={t('field.newPassword')} hint={t('hint.newPassword')} isOptional />}
        </>
      )}
    </FormDialog>
  );
}

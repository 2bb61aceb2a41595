import { ChangeRoleCheckRequest, type RoleCheckResponse } from '@valopolku/contracts';
import { ROLE_CHECKS } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { FormRadio } from '../../../platform/form/fields/form-fields.js';
import { useChangeRoleCheck } from '../../../data/registry/role-grants.js';

const valuesOf = ({ check, next }: RoleCheckResponse): ChangeRoleCheckRequest => ({ check: next ?? check });

/** A second admin, a day's wait, or at once. */
export function ChangeRoleCheckDialog({ current, onClose }: { current: RoleCheckResponse; onClose: () => void }) {
  const { t } = useTranslation(['roleGrants', 'common']);
  const change = useChangeRoleCheck(current);
  const options = ROLE_CHECKS.map((id) => ({ id, label: t(`check.${id}`), ...(id === 'secondAdmin' && { description: t('check.secondAdminHint') }) }));
  return (
    <FormDialog<ChangeRoleCheckRequest, RoleCheckResponse>
      title={t('check.title')}
      contract={ChangeRoleCheckRequest}
      defaultValues={valuesOf(current)}
      save={(request) => change.mutateAsync(request)}
      saveLabel={t('common:action.save')}
      savedText={t('common:saved')}
      valuesOf={valuesOf}
      words={(_, value) => options.find(({ id }) => id === value)?.label}
      onClose={onClose}
    >
      {(form) => <FormRadio form={form} name="check" layout="rows" label={t('check.label')} hint={t('check.hint')} options={options} />}
    </FormDialog>
  );
}

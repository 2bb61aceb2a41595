import { RetireEnvironmentRequest, type EnvironmentResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../platform/form/fields/field-rules.js';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { FormDialog } from '../../../../platform/form/windows/form-dialog.js';
import { FormDate } from '../../../../platform/form/fields/form-fields.js';
import { useRetireEnvironment } from '../../../../data/sites/change-environments.js';

/** Takes the place out of use; what was done there stays. */
export function RetireDialog({ environment, onClose }: { environment: EnvironmentResponse; onClose: () => void }) {
  const { t } = useTranslation('environments');
  const retire = useRetireEnvironment(environment);
  return (
    <FormDialog<RetireEnvironmentRequest, EnvironmentResponse>
      title={t('retire.title', { name: environment.name })}
      lead={<p>{t('retire.text')}</p>}
      contract={RetireEnvironmentRequest}
      defaultValues={{ date: todayInHelsinki() }}
      save={(request) => retire.mutateAsync(request)}
      saveLabel={t('retire.save')}
      savedText={t('retire.saved')}
      onClose={onClose}
    >
      {(form) => <FormDate form={form} name="date" label={t('retire.date')} rule={notInFuture} max={todayInHelsinki()} />}
    </FormDialog>
  );
}

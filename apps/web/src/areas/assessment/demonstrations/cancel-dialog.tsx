import { CancelDemonstrationRequest, type DemonstrationResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { FormTextArea } from '../../../platform/form/fields/form-fields.js';
import { useCancelDemonstration } from '../../../data/assessment/change-demonstrations.js';

export function CancelDialog({ demonstration, onClose }: { demonstration: DemonstrationResponse; onClose: () => void }) {
  const { t } = useTranslation('demonstrations');
  const cancel = useCancelDemonstration(demonstration);
  return (
    <FormDialog<CancelDemonstrationRequest, DemonstrationResponse>
      title={t('cancel.title')}
      subtitle={demonstration.traineeName}
      contract={CancelDemonstrationRequest}
      defaultValues={{ reason: '' }}
      save={(request) => cancel.mutateAsync(request)}
      saveLabel={t('cancel.save')}
      savedText={t('cancel.saved')}
      onClose={onClose}
    >
      {(form) => <FormTextArea form={form} name="reason" label={t('field.reason')} rows={3} />}
    </FormDialog>
  );
}

import { StepBackRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { usePeriodChange } from '../../../../../data/coaching/use-period-change.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

export function StepBackDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const stepBack = usePeriodChange<StepBackRequest>(period, '/step-back');
  return (
    <PeriodFormDialog<StepBackRequest> kind="stepBack" contract={StepBackRequest} defaultValues={{ reason: '' }} save={(request) => stepBack.mutateAsync(request)} onClose={onClose}>
      {(form) => <FormTextArea form={form} name="reason" label={t('field.reason')} hint={t('hint.stepBack')} rows={3} />}
    </PeriodFormDialog>
  );
}

import { StepBackRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { useStepBack } from '../../../../../data/coaching/change-course.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

export function StepBackDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const stepBack = useStepBack(period);
  return (
    <PeriodFormDialog<StepBackRequest> kind="stepBack" contract={StepBackRequest} defaultValues={{ reason: '' }} save={(request) => stepBack.mutateAsync(request)} onClose={onClose}>
      {(form) => <FormTextArea form={form} name="reason" label={t('field.reason')} hint={t('hint.stepBack')} rows={3} />}
    </PeriodFormDialog>
  );
}

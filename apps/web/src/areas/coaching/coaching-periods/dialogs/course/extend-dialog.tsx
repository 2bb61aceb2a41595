import { ExtendRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormNumber, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { useExtend } from '../../../../../data/coaching/change-course.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

export function ExtendDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const extend = useExtend(period);
  return (
    <PeriodFormDialog<ExtendRequest> kind="extend" contract={ExtendRequest} defaultValues={{ days: 30, reason: '' }} save={(request) => extend.mutateAsync(request)} onClose={onClose}>
      {(form) => (
        <>
          <FormNumber form={form} name="days" label={t('field.extensionDays')} unit={t('unit.days')} />
          <FormTextArea form={form} name="reason" label={t('field.reason')} rows={3} />
        </>
      )}
    </PeriodFormDialog>
  );
}

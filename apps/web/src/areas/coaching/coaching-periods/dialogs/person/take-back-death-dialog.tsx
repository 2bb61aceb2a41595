import { TakeBackDeathRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { useTakeBackDeath } from '../../../../../data/coaching/change-person.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** A death was written by mistake: why, and what becomes of the period and the account. */
export function TakeBackDeathDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const takeBack = useTakeBackDeath(period);
  return (
    <PeriodFormDialog<TakeBackDeathRequest>
      kind="takeBackDeath"
      contract={TakeBackDeathRequest}
      defaultValues={{ reason: '' }}
      save={(request) => takeBack.mutateAsync(request)}
      onClose={onClose}
      lead={<p className="muted period-window-lead">{t(period.exit?.detail === 'died' ? 'exit.leadReopen' : 'exit.leadTakeBack')}</p>}
    >
      {(form) => <FormTextArea form={form} name="reason" label={t('field.reason')} hint={t('hint.takeBackDeath')} rows={3} />}
    </PeriodFormDialog>
  );
}

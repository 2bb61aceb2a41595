import { RecordDeathRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormDate } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useRecordDeath } from '../../../../../data/coaching/change-person.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** A death that is learned after the end; it is asked about once more before it is written. */
export function RecordDeathDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const record = useRecordDeath(period);
  return (
    <PeriodFormDialog<RecordDeathRequest>
      kind="recordDeath"
      contract={RecordDeathRequest}
      defaultValues={{ learnedOn: todayInHelsinki() }}
      save={(request) => record.mutateAsync(request)}
      onClose={onClose}
      lead={<p className="muted period-window-lead">{t('exit.leadRecordDeath')}</p>}
    >
      {(form) => <FormDate form={form} name="learnedOn" label={t('field.learnedOn')} max={todayInHelsinki()} />}
    </PeriodFormDialog>
  );
}

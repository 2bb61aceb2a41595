import { EndEarlyRequest } from '@valopolku/contracts';
import { EARLY_END_REASONS } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { FormSelect } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { useEndEarly } from '../../../../../data/coaching/change-course.js';
import { ExitFields, recordedExit, withOwnDetail } from '../ending/exit-fields.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** Of a death no reason is asked. */
function toRequest({ reason, ...values }: EndEarlyRequest): EndEarlyRequest {
  const exit = withOwnDetail(values.exit);
  return { ...values, exit, reason: exit.detail === 'died' ? 'other' : reason };
}

/** Ends the period before its path is walked: why, and the situation then. */
export function EndEarlyDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const end = useEndEarly(period);
  return (
    <PeriodFormDialog<EndEarlyRequest>
      kind="endEarly"
      contract={EndEarlyRequest}
      defaultValues={{ exit: { date: todayInHelsinki(), detail: '', note: '', ...recordedExit(period) } }}
      toRequest={toRequest}
      lead={<p className="muted period-window-lead">{t('exit.leadEndEarly')}</p>}
      save={(request) => end.mutateAsync(request)}
      onClose={onClose}
    >
      {(form) => (
        <>
          {form.hook.watch('exit.detail') !== 'died' && <FormSelect form={form} name="reason" label={t('field.earlyEndReason')} options={options('earlyEndReason', EARLY_END_REASONS)} />}
          <ExitFields form={form} parent="exit." isNoteNeeded={form.hook.watch('reason') === 'other' && form.hook.watch('exit.detail') !== 'died'} />
        </>
      )}
    </PeriodFormDialog>
  );
}

import { TurnAwayRequest } from '@valopolku/contracts';
import { REFERRAL_OUTCOMES } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { needed, notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { FormDate, FormRadio, FormText, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { useTurnAway } from '../../../../../data/coaching/change-course.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** A referral that does not become a period. */
export function TurnAwayDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const turnAway = useTurnAway(period);
  return (
    <PeriodFormDialog<TurnAwayRequest>
      kind="turnAway"
      contract={TurnAwayRequest}
      defaultValues={{ outcome: 'guidedElsewhere', date: todayInHelsinki(), reason: '', guidedTo: '' }}
      // Where someone was guided belongs to that outcome alone.
      toRequest={(values) => ({ ...values, guidedTo: values.outcome === 'guidedElsewhere' ? values.guidedTo : null })}
      save={(request) => turnAway.mutateAsync(request)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormRadio form={form} name="outcome" label={t('field.outcome')} options={options('referralOutcome', REFERRAL_OUTCOMES)} />
          {form.hook.watch('outcome') === 'guidedElsewhere' && <FormText form={form} name="guidedTo" label={t('field.guidedTo')} rule={needed} />}
          <FormTextArea form={form} name="reason" label={t('field.reason')} hint={t('hint.turnAway')} rows={3} />
          <FormDate form={form} name="date" label={t('field.date')} rule={notInFuture} />
        </>
      )}
    </PeriodFormDialog>
  );
}

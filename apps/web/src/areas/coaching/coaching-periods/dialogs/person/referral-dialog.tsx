import { Referral, type CoachingPeriodResponse } from '@valopolku/contracts';
import { REFERRAL_SOURCES } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { FormDate, FormSelect, FormText, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { useCorrectReferral } from '../../../../../data/coaching/change-person.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** Puts right who referred the person, when, and with which wish. */
export function ReferralDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const correct = useCorrectReferral(period);
  return (
    <PeriodFormDialog<Referral>
      kind="referral"
      contract={Referral}
      defaultValues={valuesOf(period)}
      save={(request) => correct.mutateAsync(request)}
      onClose={onClose}
      valuesOf={valuesOf}
      words={useChoiceWords({ source: 'referralSource' })}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="source" label={t('field.source')} options={options('referralSource', REFERRAL_SOURCES)} />
          <FormText form={form} name="unit" label={t('field.unit')} isOptional />
          <FormDate form={form} name="date" label={t('field.referralDate')} rule={notInFuture} />
          <FormTextArea form={form} name="wish" label={t('field.wish')} isOptional rows={3} />
        </>
      )}
    </PeriodFormDialog>
  );
}

function valuesOf({ referral }: Pick<CoachingPeriodResponse, 'referral'>): Partial<Referral> {
  return referral ? { source: referral.source, unit: referral.unit ?? '', date: referral.date, wish: referral.wish ?? '' } : {};
}

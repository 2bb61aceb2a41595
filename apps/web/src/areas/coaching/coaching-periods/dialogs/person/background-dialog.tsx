import { ChangeCoachingPeriodRequest, type CoachingPeriodResponse } from '@valopolku/contracts';
import { EDUCATIONS, LABOUR_MARKET_STATUSES, LANGUAGE_LEVELS } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { needed } from '../../../../../platform/form/fields/field-rules.js';
import { FormNumber, FormSelect, FormText, FormYesNo } from '../../../../../platform/form/fields/form-fields.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { useCorrectPeriod } from '../../../../../data/coaching/change-person.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** The situation at the start, as the statistics need it. */
export function BackgroundDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const correct = useCorrectPeriod(period);
  return (
    <PeriodFormDialog<ChangeCoachingPeriodRequest>
      kind="background"
      contract={ChangeCoachingPeriodRequest}
      defaultValues={valuesOf(period)}
      toRequest={onlyWhenUnemployed}
      save={(request) => correct.mutateAsync(request)}
      onClose={onClose}
      valuesOf={valuesOf}
      words={useChoiceWords({ 'background.labourMarketStatus': 'labourMarketStatus', 'background.education': 'education', 'background.finnishLevel': 'languageLevel' })}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="background.labourMarketStatus" label={t('field.labourMarketStatus')} options={options('labourMarketStatus', LABOUR_MARKET_STATUSES)} />
          {form.hook.watch('background.labourMarketStatus') === 'unemployed' && (
            <FormNumber form={form} name="background.monthsUnemployed" label={t('field.monthsUnemployed')} rule={needed} unit={t('unit.months')} />
          )}
          <FormSelect form={form} name="background.education" label={t('field.education')} options={options('education', EDUCATIONS)} />
          <FormYesNo form={form} name="background.educationAbroad" label={t('field.educationAbroad')} />
          <FormYesNo form={form} name="background.immigrantBackground" label={t('field.immigrantBackground')} isOptional />
          <FormText form={form} name="background.languageSpoken" label={t('field.languageSpoken')} isOptional />
          <FormSelect form={form} name="background.finnishLevel" label={t('field.finnishLevel')} options={[{ id: '', label: t('notTold') }, ...options('languageLevel', LANGUAGE_LEVELS)]} isOptional />
        </>
      )}
    </PeriodFormDialog>
  );
}

function valuesOf({ background }: CoachingPeriodResponse): ChangeCoachingPeriodRequest {
  return { background: background ?? null };
}

function onlyWhenUnemployed({ background }: ChangeCoachingPeriodRequest): ChangeCoachingPeriodRequest {
  if (!background || background.labourMarketStatus === 'unemployed') return { background: background ?? null };
  return { background: { ...background, monthsUnemployed: null } };
}

import { Background, type CoachingPeriodResponse } from '@valopolku/contracts';
import { EDUCATIONS, LABOUR_MARKET_STATUSES, LANGUAGE_LEVELS } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { needed } from '../../../../../platform/form/fields/field-rules.js';
import { FormNumber, FormSelect, FormText, FormYesNo } from '../../../../../platform/form/fields/form-fields.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { useCorrectBackground } from '../../../../../data/coaching/change-person.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** The situation at the start, as the statistics need it. */
export function BackgroundDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const correct = useCorrectBackground(period);
  return (
    <PeriodFormDialog<Background>
      kind="background"
      contract={Background}
      defaultValues={valuesOf(period)}
      toRequest={onlyWhenUnemployed}
      save={(request) => correct.mutateAsync(request)}
      onClose={onClose}
      valuesOf={valuesOf}
      words={useChoiceWords({ 'labourMarketStatus': 'labourMarketStatus', 'education': 'education', 'finnishLevel': 'languageLevel' })}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="labourMarketStatus" label={t('field.labourMarketStatus')} options={options('labourMarketStatus', LABOUR_MARKET_STATUSES)} />
          {form.hook.watch('labourMarketStatus') === 'unemployed' && (
            <FormNumber form={form} name="monthsUnemployed" label={t('field.monthsUnemployed')} rule={needed} unit={t('unit.months')} />
          )}
          <FormSelect form={form} name="education" label={t('field.education')} options={options('education', EDUCATIONS)} />
          <FormYesNo form={form} name="educationAbroad" label={t('field.educationAbroad')} />
          <FormYesNo form={form} name="immigrantBackground" label={t('field.immigrantBackground')} isOptional />
          <FormText form={form} name="languageSpoken" label={t('field.languageSpoken')} isOptional />
          <FormSelect form={form} name="finnishLevel" label={t('field.finnishLevel')} options={[{ id: '', label: t('notTold') }, ...options('languageLevel', LANGUAGE_LEVELS)]} isOptional />
        </>
      )}
    </PeriodFormDialog>
  );
}

function valuesOf({ background }: Pick<CoachingPeriodResponse, 'background'>): Partial<Background> {
  const { version: _, ...told } = background ?? { version: 0 };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}

function onlyWhenUnemployed(background: Background): Background {
  return background.labourMarketStatus === 'unemployed' ? background : { ...background, monthsUnemployed: null };
}

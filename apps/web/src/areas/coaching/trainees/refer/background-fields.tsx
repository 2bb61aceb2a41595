import type { ReferRequest } from '@valopolku/contracts';
import { EDUCATIONS, LABOUR_MARKET_STATUSES, LANGUAGE_LEVELS } from '@valopolku/domain';
import { Section } from '@valopolku/ui';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { needed } from '../../../../platform/form/fields/field-rules.js';
import { FormNumber, FormSelect, FormText, FormYesNo } from '../../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../../platform/form/use-contract-form.js';
import { useOptions } from '../../../../platform/i18n/use-choice.js';

/** Situation at the start, as the statistics need it; what is voluntary says so. */
export function BackgroundFields({ form }: { form: ContractForm<ReferRequest> }) {
  const { t } = useTranslation('trainees');
  const options = useOptions();
  const status = useWatch({ control: form.hook.control, name: 'background.labourMarketStatus' });
  return (
    <Section title={t('form.backgroundSection')}>
      <div className="form trainees-fields">
        <FormSelect form={form} name="background.labourMarketStatus" label={t('form.labourMarketStatus')} options={options('labourMarketStatus', LABOUR_MARKET_STATUSES)} />
        {status === 'unemployed' && <FormNumber form={form} name="background.monthsUnemployed" label={t('form.monthsUnemployed')} rule={needed} unit={t('form.months')} />}
        <FormSelect form={form} name="background.education" label={t('form.education')} options={options('education', EDUCATIONS)} />
        <FormYesNo form={form} name="background.educationAbroad" label={t('form.educationAbroad')} />
        <FormYesNo form={form} name="background.immigrantBackground" label={t('form.immigrantBackground')} isOptional />
        <FormText form={form} name="background.languageSpoken" label={t('form.languageSpoken')} isOptional />
        <FormSelect form={form} name="background.finnishLevel" label={t('form.finnishLevel')} options={LANGUAGE_LEVELS.map((id) => ({ id, label: id }))} isOptional />
      </div>
    </Section>
  );
}

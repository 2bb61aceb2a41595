import type { ReferRequest } from '@valopolku/contracts';
import { REFERRAL_SOURCES } from '@valopolku/domain';
import { Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../platform/form/fields/field-rules.js';
import { FormDate, FormSelect, FormText, FormTextArea } from '../../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../../platform/form/use-contract-form.js';
import { useOptions } from '../../../../platform/i18n/use-choice.js';

/** Where the referral came from and what the person hopes for. */
export function ReferralFields({ form }: { form: ContractForm<ReferRequest> }) {
  const { t } = useTranslation('trainees');
  const options = useOptions();
  return (
    <Section title={t('form.referralSection')}>
      <div className="form trainees-fields">
        <FormSelect form={form} name="referral.source" label={t('form.source')} options={options('referralSource', REFERRAL_SOURCES)} />
        <FormText form={form} name="referral.unit" label={t('form.unit')} isOptional />
        <FormDate form={form} name="referral.date" label={t('form.date')} rule={notInFuture} />
        <FormTextArea form={form} name="referral.wish" label={t('form.wish')} hint={t('form.wishHint')} rows={3} isOptional />
      </div>
    </Section>
  );
}

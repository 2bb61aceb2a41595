import type { ReferRequest } from '@valopolku/contracts';
import { GENDERS, LANGUAGES } from '@valopolku/domain';
import { Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { FormSelect, FormText, FormYesNo } from '../../../../platform/form/fields/form-fields.js';
import { FormMunicipality } from '../../../../data/registry/choices/municipality-field.js';
import type { ContractForm } from '../../../../platform/form/use-contract-form.js';
import { BirthField } from '../../../../platform/people/birth-field.js';
import { useOptions } from '../../../../platform/i18n/use-choice.js';
import { languageChoices } from '../../../../platform/i18n/language-choices.js';

/** Who the person is; nothing that is not needed. */
export function PersonFields({ form }: { form: ContractForm<ReferRequest> }) {
  const { t } = useTranslation('trainees');
  const options = useOptions();
  return (
    <Section title={t('form.personSection')}>
      <div className="form trainees-fields">
        <div className="form-row form-row-even">
          <FormText form={form} name="trainee.firstName" label={t('form.firstName')} hint={t('form.lastNameHint')} autoComplete="off" isOptional />
          <FormText form={form} name="trainee.lastName" label={t('form.lastName')} autoComplete="off" isOptional />
        </div>
        <div className="form-row form-row-even">
          <FormText form={form} name="trainee.calledName" label={t('form.calledName')} hint={t('form.calledNameHint')} autoComplete="off" isOptional />
          <FormText form={form} name="trainee.earlierName" label={t('form.earlierName')} hint={t('form.earlierNameHint')} autoComplete="off" isOptional />
        </div>
        <BirthField form={form} date="trainee.birthDate" year="trainee.birthYear" label={t('form.birthDate')} />
        <FormSelect form={form} name="trainee.gender" label={t('form.gender')} options={options('gender', GENDERS)} />
        <FormMunicipality form={form} name="trainee.homeMunicipalityCode" label={t('form.homeMunicipality')} use="home" from="referral.date" />
        <div className="form-row form-row-even">
          <FormText form={form} name="trainee.phone" type="tel" label={t('form.phone')} autoComplete="off" isOptional />
          <FormText form={form} name="trainee.email" type="email" label={t('form.email')} autoComplete="off" isOptional />
        </div>
        <FormSelect form={form} name="trainee.language" label={t('form.language')} options={LANGUAGES.map((id) => ({ id, label: languageChoices.find((one) => one.id === id)?.label ?? id }))} />
        <FormYesNo form={form} name="trainee.safetyProhibition" label={t('form.safetyProhibition')} hint={t('form.safetyHint')} />
      </div>
    </Section>
  );
}

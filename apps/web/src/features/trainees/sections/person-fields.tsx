import { useQuery } from '@tanstack/react-query';
import type { ReferRequest } from '@valopolku/contracts';
import { GENDERS, LANGUAGES, localized } from '@valopolku/domain';
import { Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { FormComboBox, FormDate, FormSelect, FormText, FormYesNo } from '../../../platform/form/form-fields.js';
import type { ContractForm } from '../../../platform/form/use-contract-form.js';
import { useOptions } from '../../../platform/i18n/use-choice.js';
import { useLanguage } from '../../../platform/i18n/use-language.js';
import { languageChoices } from '../../../platform/i18n/language-choices.js';
import { municipalitiesQuery } from '../../../platform/reference/reference.queries.js';

/** Who the person is; nothing that is not needed. */
export function PersonFields({ form }: { form: ContractForm<ReferRequest> }) {
  const { t } = useTranslation('trainees');
  const options = useOptions();
  const language = useLanguage();
  const municipalities = (useQuery(municipalitiesQuery).data?.items ?? []).map(({ code, name }) => ({ id: code, label: localized(name, language).text }));
  return (
    <Section title={t('form.personSection')}>
      <div className="form trainees-fields">
        <div className="form-row">
          <FormText form={form} name="trainee.firstName" label={t('form.firstName')} autoComplete="off" />
          <FormText form={form} name="trainee.lastName" label={t('form.lastName')} hint={t('form.lastNameHint')} autoComplete="off" isOptional />
        </div>
        <FormDate form={form} name="trainee.birthDate" label={t('form.birthDate')} />
        <FormSelect form={form} name="trainee.gender" label={t('form.gender')} options={options('gender', GENDERS)} />
        <FormComboBox form={form} name="trainee.homeMunicipalityCode" label={t('form.homeMunicipality')} options={municipalities} />
        <div className="form-row">
          <FormText form={form} name="trainee.phone" type="tel" label={t('form.phone')} autoComplete="off" isOptional />
          <FormText form={form} name="trainee.email" type="email" label={t('form.email')} autoComplete="off" isOptional />
        </div>
        <FormSelect form={form} name="trainee.language" label={t('form.language')} options={LANGUAGES.map((id) => ({ id, label: languageChoices.find((one) => one.id === id)?.label ?? id }))} />
        <FormYesNo form={form} name="trainee.safetyProhibition" label={t('form.safetyProhibition')} hint={t('form.safetyHint')} />
      </div>
    </Section>
  );
}

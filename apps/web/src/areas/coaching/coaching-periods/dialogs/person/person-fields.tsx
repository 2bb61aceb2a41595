import type { ChangeTraineeRequest, TraineeResponse } from '@valopolku/contracts';
import { GENDERS, LANGUAGES } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { FormRadio, FormSelect, FormText, FormTextArea, FormYesNo } from '../../../../../platform/form/fields/form-fields.js';
import { FormMunicipality } from '../../../../../data/registry/choices/municipality-field.js';
import type { ContractForm } from '../../../../../platform/form/use-contract-form.js';
import { BirthField } from '../../../../../platform/people/birth-field.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import type { FieldRule } from '../../../../../platform/form/fields/field-rule.js';

const hasName: FieldRule = (value, values) => (value === null && 'lastName' in values && values.lastName === null ? 'nameMissing' : undefined);

export function PersonFields({ form, lived }: { form: ContractForm<ChangeTraineeRequest>; lived: TraineeResponse['homeMunicipality'] }) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  return (
    <>
      <div className="form-row form-row-even">
        <FormText form={form} name="firstName" label={t('field.firstName')} hint={t('field.lastNameHint')} rule={hasName} isOptional />
        <FormText form={form} name="lastName" label={t('field.lastName')} isOptional />
      </div>
      <div className="form-row form-row-even">
        <FormText form={form} name="calledName" label={t('field.calledName')} hint={t('field.calledNameHint')} isOptional />
        <FormText form={form} name="earlierName" label={t('field.earlierName')} hint={t('field.earlierNameHint')} isOptional />
      </div>
      <div className="form-row">
        <BirthField form={form} date="birthDate" year="birthYear" label={t('field.birthDate')} />
        <FormSelect form={form} name="gender" label={t('field.gender')} options={options('gender', GENDERS)} />
      </div>
      <FormMunicipality form={form} name="homeMunicipalityCode" label={t('field.homeMunicipality')} use="home" kept={[lived]} />
      <div className="form-row form-row-even">
        <FormText form={form} name="phone" type="tel" label={t('field.phone')} isOptional />
        <FormText form={form} name="email" type="email" label={t('field.email')} isOptional />
      </div>
      <FormText form={form} name="address" label={t('field.address')} isOptional />
      <div className="form-row form-row-even">
        <FormText form={form} name="emergencyContact.name" label={t('field.emergencyName')} isOptional />
        <FormText form={form} name="emergencyContact.phone" type="tel" label={t('field.emergencyPhone')} isOptional />
      </div>
      <FormTextArea form={form} name="supportNeeds" label={t('field.supportNeeds')} hint={t('hint.supportNeeds')} isOptional rows={3} />
      <FormRadio form={form} name="language" label={t('field.language')} options={options('language', LANGUAGES)} />
      <FormYesNo form={form} name="safetyProhibition" label={t('field.safetyProhibition')} hint={t('hint.safetyProhibition')} />
    </>
  );
}

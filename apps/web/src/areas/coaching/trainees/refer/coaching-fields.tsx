import type { ReferRequest } from '@valopolku/contracts';
import { Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { FormSelect } from '../../../../platform/form/fields/form-fields.js';
import { FormMunicipality } from '../../../../data/registry/choices/municipality-field.js';
import type { ContractForm } from '../../../../platform/form/use-contract-form.js';
import { useFilterOptions } from '../use-filter-options.js';

/** Where the coaching is, in which project, and who coaches. */
export function CoachingFields({ form }: { form: ContractForm<ReferRequest> }) {
  const { t } = useTranslation('trainees');
  const options = useFilterOptions();
  return (
    <Section title={t('form.placeSection')}>
      <div className="form trainees-fields">
        <FormMunicipality form={form} name="municipalityCode" label={t('form.municipality')} from="referral.date" />
        <FormSelect form={form} name="fieldId" label={t('form.field')} options={options.field} />
        <FormSelect form={form} name="projectId" label={t('form.project')} options={options.project} isOptional />
        <FormSelect form={form} name="coachId" label={t('form.coach')} options={options.coach} isOptional />
      </div>
    </Section>
  );
}

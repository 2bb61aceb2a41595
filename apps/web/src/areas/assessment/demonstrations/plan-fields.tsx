import { useQuery } from '@tanstack/react-query';
import type { Assessor, DemonstrationResponse, EnvironmentItem } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormComboBox, FormDate, FormSelect, FormText, FormTextArea } from '../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../platform/form/use-contract-form.js';
import { useLanguage } from '../../../platform/i18n/use-language.js';
import { useFetchedOptions, useProviderOptions } from '../../../data/registry/choices/use-fetched-options.js';
import { AssessorsField } from './assessors-field.js';
import { environmentChoicesQuery } from '../../../data/sites/environments.js';
import { needed, notBefore } from '../../../platform/form/fields/field-rules.js';
import type { FieldRule } from '../../../platform/form/fields/field-rule.js';

const endsAfter = notBefore('startsOn');
const beginsIfEnds: FieldRule = (value, values) => ('endsOn' in values && values.endsOn ? needed(value, values) : undefined);

export interface PlanFieldsProps<T extends FieldValues> {
  form: ContractForm<T>;
  /** Degree part that is shown: its environments are offered. */
  degreePartId: string;
  /** Chosen before: named though the lists do not come. */
  kept: Partial<Pick<DemonstrationResponse, 'provider' | 'environment'>>;
}

/** The plan of a demonstration; all of it may wait until it is booked. */
export function PlanFields<T extends FieldValues & { assessors?: Assessor[] | null }>({ form, degreePartId, kept }: PlanFieldsProps<T>) {
  const { t } = useTranslation('demonstrations');
  const language = useLanguage();
  const at = (name: string) => name as FieldPath<T>;
  const named = (one: { id: string; name: string } | null | undefined) => one && { id: one.id, label: one.name };
  const providers = useProviderOptions({ first: { id: '', label: t('open') }, kept: named(kept.provider) });
  const asPlace = ({ id, name, municipality, approvedDegreeParts }: EnvironmentItem) => ({
    id,
    label: name,
    description: [localized(municipality.name, language).text, approvedDegreeParts.some((part) => part.id === degreePartId) ? t('approved') : t('notApproved')].join(' · '),
  });
  const query = useQuery({ ...environmentChoicesQuery(degreePartId), enabled: degreePartId !== '' });
  const places = useFetchedOptions(query, ({ items }) => items.map(asPlace), { kept: named(kept.environment) });
  return (
    <>
      <FormSelect form={form} name={at('providerId')} label={t('field.provider')} options={providers} isOptional />
      <FormComboBox form={form} name={at('environmentId')} label={t('field.environment')} options={places} isOptional />
      <div className="form-row">
        <FormDate form={form} name={at('startsOn')} label={t('field.startsOn')} rule={beginsIfEnds} isOptional />
        <FormDate form={form} name={at('endsOn')} label={t('field.endsOn')} rule={endsAfter} isOptional />
      </div>
      <FormText form={form} name={at('startsAt')} label={t('field.startsAt')} hint={t('hint.startsAt')} isOptional />
      <FormTextArea form={form} name={at('content')} label={t('field.content')} isOptional rows={3} />
      <AssessorsField form={form} />
    </>
  );
}

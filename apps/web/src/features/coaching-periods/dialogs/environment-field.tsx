import { useQuery } from '@tanstack/react-query';
import type { TargetItem } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { Checkbox } from '@valopolku/ui';
import { useState } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormComboBox } from '../../../platform/form/form-fields.js';
import type { ContractForm } from '../../../platform/form/use-contract-form.js';
import { useLanguage } from '../../../platform/i18n/use-language.js';
import { environmentChoicesQuery } from '../coaching-periods.queries.js';

export interface EnvironmentFieldProps<T extends FieldValues> {
  form: ContractForm<T>;
  name: FieldPath<T>;
  label: string;
  targets: readonly TargetItem[];
}

/** Environments that build the target come first; the others on request. */
export function EnvironmentField<T extends FieldValues>({ form, name, label, targets }: EnvironmentFieldProps<T>) {
  const { t } = useTranslation('coachingPeriods');
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const target = targets[0]?.degreePart;
  const environments = useQuery(environmentChoicesQuery(showsAll || !target ? null : target.id)).data?.items ?? [];
  const options = environments
    .filter(({ state }) => state !== 'retired')
    .map(({ id, name: called, municipality, placedNow, capacity }) => ({
      id,
      label: called,
      description: [localized(municipality.name, language).text, t('placesTaken', { taken: placedNow, capacity })].join(' · '),
    }));
  return (
    <div className="stack stack-s">
      <FormComboBox form={form} name={name} label={label} options={options} {...(target && !showsAll && { hint: t('hint.mapped', { part: localized(target.name, language).text }) })} />
      {target && <Checkbox isSelected={showsAll} onChange={setShowsAll}>{t('allEnvironments')}</Checkbox>}
    </div>
  );
}

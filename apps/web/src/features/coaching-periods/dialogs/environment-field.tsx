import { useQuery } from '@tanstack/react-query';
import type { EnvironmentItem, TargetItem } from '@valopolku/contracts';
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

/** Environments that build the target come first; the others on request, each saying that it does not. */
export function EnvironmentField<T extends FieldValues>({ form, name, label, targets }: EnvironmentFieldProps<T>) {
  const { t } = useTranslation('coachingPeriods');
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const target = (targets.find(({ completedGrade }) => !completedGrade) ?? targets[0])?.degreePart;
  const mapped = useQuery(environmentChoicesQuery(target?.id ?? null)).data?.items ?? [];
  const all = useQuery({ ...environmentChoicesQuery(null), enabled: showsAll }).data?.items ?? [];
  const chosen: unknown = form.hook.watch(name);
  // Who does not see everyone there is told how many places there are; a full one is refused when it is chosen.
  const placesOf = ({ peopleSeen, placedNow, capacity }: EnvironmentItem) =>
    peopleSeen === 'everyone' ? t('placesTaken', { taken: placedNow ?? 0, capacity }) : t('placesInAll', { count: capacity });
  const isMapped = ({ id }: EnvironmentItem) => !target || mapped.some((one) => one.id === id);
  // What was chosen from the long list stays chosen, and in sight, when the list is short again.
  const shown = showsAll ? all : [...mapped, ...all.filter((one) => one.id === chosen && !isMapped(one))];
  const options = shown
    .filter(({ state }) => state !== 'retired')
    .map((one) => ({
      id: one.id,
      label: one.name,
      description: [localized(one.municipality.name, language).text, placesOf(one), !isMapped(one) && t('notMapped')].filter(Boolean).join(' · '),
    }));
  return (
    <div className="stack stack-s">
      <FormComboBox form={form} name={name} label={label} options={options} {...(target && !showsAll && { hint: t('hint.mapped', { part: localized(target.name, language).text }) })} />
      {target && <Checkbox isSelected={showsAll} onChange={setShowsAll}>{t('allEnvironments')}</Checkbox>}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { EnvironmentItem, TargetItem } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { Checkbox, type Option } from '@valopolku/ui';
import { useState } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormComboBox } from '../../../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../../../platform/form/use-contract-form.js';
import { useLanguage } from '../../../../../platform/i18n/use-language.js';
import { useFetchedOptions } from '../../../../../data/registry/choices/use-fetched-options.js';
import { environmentChoicesQuery } from '../../../../../data/sites/environments.js';

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
  const fitting = useQuery(environmentChoicesQuery(target?.id ?? null));
  const every = useQuery({ ...environmentChoicesQuery(null), enabled: showsAll });
  const chosen: unknown = form.hook.watch(name);
  // Who does not see everyone there is told how many places there are; a full one is refused when it is chosen.
  const placesOf = ({ peopleSeen, placedNow, capacity }: EnvironmentItem) =>
    peopleSeen === 'everyone' ? t('placesTaken', { taken: placedNow ?? 0, capacity }) : t('placesInAll', { count: capacity });
  // Of a place is only said that it does not build the target when those that do have come.
  const isMapped = ({ id }: EnvironmentItem) => !target || !fitting.data || fitting.data.items.some((one) => one.id === id);
  const asOption = (one: EnvironmentItem): Option => ({
    id: one.id,
    label: one.name,
    description: [localized(one.municipality.name, language).text, placesOf(one), !isMapped(one) && t('notMapped')].filter(Boolean).join(' · '),
  });
  // What was chosen from the long list stays chosen, and in sight, when the list is short again.
  const kept = every.data?.items.find(({ id }) => id === chosen);
  const options = useFetchedOptions(showsAll ? every : fitting, ({ items }) => items.filter(({ state }) => state !== 'retired').map(asOption), { kept: kept && asOption(kept) });
  return (
    <div className="stack stack-s">
      <FormComboBox form={form} name={name} label={label} options={options} {...(target && !showsAll && { hint: t('hint.mapped', { part: localized(target.name, language).text }) })} />
      {target && <Checkbox isSelected={showsAll} onChange={setShowsAll}>{t('allEnvironments')}</Checkbox>}
    </div>
  );
}

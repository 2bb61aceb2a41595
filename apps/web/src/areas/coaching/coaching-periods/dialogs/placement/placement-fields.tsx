import type { BasisDocument } from '@valopolku/contracts';
import { PLACEMENT_BASES, WEEKDAYS } from '@valopolku/domain';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { notBefore } from '../../../../../platform/form/fields/field-rules.js';
import { FormCheckboxes } from '../../../../../platform/form/fields/form-choices.js';
import { FormDate, FormHours, FormNumber, FormSelect, FormText } from '../../../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../../../platform/form/use-contract-form.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';

type PlacementFieldName = 'from' | 'to' | 'basis' | 'daysPerWeek' | 'weekdays' | 'minutesPerDay' | 'instructor';

/** A document without a kind was not given. */
export function withDocument<T extends { document?: BasisDocument | null }>(values: T): T {
  const { document } = values;
  const isGiven = Boolean(document?.kind.trim() || document?.date || document?.signedBy?.trim());
  return { ...values, document: isGiven ? document : null };
}

export interface PlacementFieldsProps<T extends FieldValues> {
  form: ContractForm<T>;
  /** The paths of the fields in the form. */
  names: Readonly<Record<PlacementFieldName, FieldPath<T>>>;
}

/** Days, basis, extent and document: the same for a new placement and for one that changes. */
export function PlacementFields<T extends FieldValues>({ form, names }: PlacementFieldsProps<T>) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const document = (name: string) => `document.${name}` as FieldPath<T>;
  return (
    <>
      <div className="form-row">
        <FormDate form={form} name={names.from} label={t('field.from')} />
        <FormDate form={form} name={names.to} label={t('field.to')} rule={notBefore(names.from)} />
      </div>
      <FormSelect form={form} name={names.basis} label={t('field.basis')} options={options('placementBasis', PLACEMENT_BASES)} />
      <div className="form-row">
        <FormNumber form={form} name={names.daysPerWeek} label={t('field.daysPerWeek')} />
        <FormHours form={form} name={names.minutesPerDay} label={t('field.hoursPerDay')} errorTexts={{ tooSmall: t('hoursPerDayLimits'), tooLarge: t('hoursPerDayLimits') }} />
      </div>
      <FormCheckboxes form={form} name={names.weekdays} label={t('field.weekdays')} hint={t('hint.weekdays')} options={options('weekday', WEEKDAYS)} isOptional />
      <FormText form={form} name={names.instructor} label={t('field.instructor')} isOptional />
      <div className="form-row">
        <FormText form={form} name={document('kind')} label={t('field.documentKind')} hint={t('hint.documentKind')} isOptional />
        <FormDate form={form} name={document('date')} label={t('field.documentDate')} isOptional />
      </div>
      <FormText form={form} name={document('signedBy')} label={t('field.documentSignedBy')} isOptional />
    </>
  );
}

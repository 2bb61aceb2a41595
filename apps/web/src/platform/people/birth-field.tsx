import { Checkbox } from '@valopolku/ui';
import { useState } from 'react';
import type { FieldValues, Path, PathValue } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { both, needed, notInFuture } from '../form/fields/field-rules.js';
import { FormDate } from '../form/fields/form-fields.js';
import { FormNumber } from '../form/fields/form-numbers.js';
import type { ContractForm } from '../form/use-contract-form.js';
import { todayInHelsinki } from '../format/dates.js';

export interface BirthFieldProps<T extends FieldValues> {
  form: ContractForm<T>;
  /** The fields of the day and of the year. */
  date: Path<T>;
  year: Path<T>;
  label: string;
}

const bornAlready = both(needed, notInFuture);

/** The day of birth; of someone whose day is not known, the year alone. What was given in the other way goes. */
export function BirthField<T extends FieldValues>({ form, date, year, label }: BirthFieldProps<T>) {
  const { t } = useTranslation('common');
  const [isYear, setYear] = useState(() => Boolean(form.hook.getValues(year)));
  const change = (next: boolean) => {
    setYear(next);
    form.hook.clearErrors([date, year]);
    form.hook.setValue(next ? date : year, null as PathValue<T, Path<T>>, { shouldDirty: true });
  };
  return (
    <div className="stack stack-s">
      {isYear ? <FormNumber form={form} name={year} label={t('birth.year')} hint={t('birth.yearHint')} rule={needed} /> : <FormDate form={form} name={date} label={label} rule={bornAlready} max={todayInHelsinki()} yearMissing={t('birth.yearMissing')} />}
      <Checkbox isSelected={isYear} onChange={change}>{t('birth.onlyYear')}</Checkbox>
    </div>
  );
}

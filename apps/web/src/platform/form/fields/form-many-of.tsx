import { ComboBox, FilterChips, type Options } from '@valopolku/ui';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { changedOptions, optionName } from './option-name.js';
import { useFormField, type FormFieldProps } from './use-form-field.js';
import { useTypedWord } from './use-typed-word.js';

export interface FormManyOfProps<T extends FieldValues> extends FormFieldProps<T> {
  options: Options;
  hint?: string;
}

/** Some of a long list: each chosen one is a chip that can be taken away, the next is found by writing. */
export function FormManyOf<T extends FieldValues>({ options, hint, ...props }: FormManyOfProps<T>) {
  const { t } = useTranslation('common');
  const { value, onChange, label, error, id } = useFormField(props);
  const word = useTypedWord(props);
  // A new key empties the field after each choice, so that the next one can be written at once: the focus stays in it.
  const [round, setRound] = useState(0);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const free = changedOptions(options, (items) => items.filter((option) => !chosen.includes(option.id)));
  const add = (picked: string | null) => {
    if (!picked) return;
    onChange([...chosen, picked]);
    setRound(round + 1);
  };
  return (
    <div className="stack-s">
      <ComboBox key={round} {...word} id={id} label={label} hint={hint} error={error} options={free} value={null} onChange={add} isOpenedByWriting={round > 0} emptyText={t('noMatches')} placeholder={t('form.addPlaceholder')} />
      {chosen.length > 0 && (
        <FilterChips
          label={label}
          filters={chosen.map((one) => ({ id: one, name: label, value: optionName(options, one) }))}
          removeLabel={({ value: name }) => t('form.removeChosen', { name })}
          onRemove={(one) => onChange(chosen.filter((other) => other !== one))}
        />
      )}
    </div>
  );
}

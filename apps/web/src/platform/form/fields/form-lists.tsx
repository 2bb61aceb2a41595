import { ComboBox, Select, type Options } from '@valopolku/ui';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { asChoice, useField, type CommonProps } from './use-field.js';
import { useTypedWord } from './use-typed-word.js';

/** One of a short list. An optional one can be emptied by its first option. */
export function FormSelect<T extends FieldValues>({ options, ...props }: CommonProps<T> & { options: Options }) {
  const { t } = useTranslation('common');
  const { value, field } = useField(props);
  return <Select {...field} options={options} value={asChoice(value)} placeholder={t('choose')} />;
}

/** One of a long list, found by writing. A typed word that is no choice stays in the field, and the form is not saved with it. */
export function FormComboBox<T extends FieldValues>({ options, ...props }: CommonProps<T> & { options: Options }) {
  const { t } = useTranslation('common');
  const { value, field } = useField(props);
  const word = useTypedWord(props);
  return <ComboBox {...field} {...word} options={options} value={asChoice(value)} emptyText={t('noMatches')} placeholder={t('choose')} />;
}

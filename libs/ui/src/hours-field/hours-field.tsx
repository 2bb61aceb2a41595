import { useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { TextField, type TextFieldProps } from '../text-field/text-field.js';
import { formatHours, parseHours } from './hours.js';

export interface HoursFieldProps extends Omit<TextFieldProps, 'value' | 'defaultValue' | 'onChange' | 'type' | 'inputMode'> {
  /** Minutes; null is empty. */
  value: number | null;
  onChange: (minutes: number | null) => void;
  /** Said when the text is not a time: "Kirjoita tunnit, esimerkiksi 3,5". What was typed stays. */
  invalidText: string;
  /** Whether such a text stands in the field; whoever sends the form refuses it. */
  onUnreadable?: (isUnreadable: boolean) => void;
}

/** Hours in, minutes out. Accepts 3,5 and 3.5 and 3:30, shows 3,5 (or 3.5) when left. */
export function HoursField({ value, onChange, invalidText, onUnreadable, error, onBlur, ...rest }: HoursFieldProps) {
  const { locale } = useLocale();
  const [draft, setDraft] = useState<string | null>(null);
  const isUnreadable = draft !== null && parseHours(draft) === undefined;
  const [isLeft, setLeft] = useState(true);

  function change(text: string) {
    setDraft(text);
    setLeft(false);
    onUnreadable?.(parseHours(text) === undefined);
    onChange(parseHours(text) ?? null);
  }

  return (
    <TextField
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      value={draft ?? (value === null ? '' : formatHours(value, locale))}
      onChange={change}
      onBlur={(event) => {
        if (!isUnreadable) setDraft(null);
        setLeft(true);
        onBlur?.(event);
      }}
      error={isUnreadable && isLeft ? invalidText : error}
    />
  );
}

import { TextArea, TextField } from '@valopolku/ui';
import type { FieldValues } from 'react-hook-form';
import { asText, useField, type CommonProps } from './use-field.js';

export interface FormTextProps<T extends FieldValues> extends CommonProps<T> {
  type?: 'text' | 'email' | 'tel' | 'password';
  autoComplete?: string;
}

export function FormText<T extends FieldValues>({ type = 'text', autoComplete, ...props }: FormTextProps<T>) {
  const { value, field } = useField(props);
  return <TextField {...field} type={type} {...(autoComplete && { autoComplete })} value={asText(value)} />;
}

export function FormTextArea<T extends FieldValues>({ rows, hasFocus, ...props }: CommonProps<T> & { rows?: number; hasFocus?: boolean }) {
  const { value, field } = useField(props);
  return <TextArea {...field} {...(rows && { rows })} {...(hasFocus && { autoFocus: true })} value={asText(value)} />;
}

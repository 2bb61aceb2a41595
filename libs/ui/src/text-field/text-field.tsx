import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { FieldFoot, FieldHead } from '../field/field-parts.js';
import type { FieldTexts } from '../field/field-texts.js';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'ref'>, FieldTexts {
  placeholder?: string;
  /** The input itself, so that a form library can focus it. */
  ref?: Ref<HTMLInputElement>;
}

/** One line of text. `value` and `onChange` carry the plain string. */
export function TextField({ label, isLabelHidden, hint, error, optionalText, placeholder, ref, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} validationBehavior="aria" className="field">
      <FieldHead label={label} isLabelHidden={isLabelHidden} hint={hint} optionalText={optionalText} />
      <Input className="input" placeholder={placeholder} ref={ref} />
      <FieldFoot error={error} />
    </AriaTextField>
  );
}

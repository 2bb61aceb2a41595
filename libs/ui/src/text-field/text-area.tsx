import type { Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { FieldFoot, FieldHead } from '../field/field-parts.js';
import type { FieldTexts } from '../field/field-texts.js';

export interface TextAreaProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'ref' | 'type'>, FieldTexts {
  placeholder?: string;
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines; grows with the text where the browser can. */
export function TextArea({ label, isLabelHidden, hint, error, optionalText, placeholder, rows = 3, ref, ...rest }: TextAreaProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} validationBehavior="aria" className="field">
      <FieldHead label={label} isLabelHidden={isLabelHidden} hint={hint} optionalText={optionalText} />
      <AriaTextArea className="input" rows={rows} placeholder={placeholder} ref={ref} />
      <FieldFoot error={error} />
    </AriaTextField>
  );
}

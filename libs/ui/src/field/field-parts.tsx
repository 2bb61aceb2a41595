import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { Icon } from '../icon/icon.js';
import type { FieldTexts } from './field-texts.js';
import './field.css';

/** Label and hint above a control; used inside a react-aria field, which ties them together. */
export function FieldHead({ label, isLabelHidden, hint, optionalText }: Omit<FieldTexts, 'error'>) {
  return (
    <>
      <Label className={isLabelHidden ? 'sr-only' : 'field-label'}>
        {label}
        {optionalText && <span className="field-optional"> {optionalText}</span>}
      </Label>
      {hint && <Text slot="description" className="field-hint">{hint}</Text>}
    </>
  );
}

/** The error under a control; shown only while the field is invalid. */
export function FieldFoot({ error }: { error: string | undefined }) {
  return (
    <FieldError className="field-error">
      <Icon name="alert-circle" size="small" />
      <span>{error}</span>
    </FieldError>
  );
}

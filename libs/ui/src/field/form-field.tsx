import { useId, type ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import type { FieldTexts } from './field-texts.js';
import './field.css';

export interface FormFieldProps extends FieldTexts {
  id?: string;
  /** A choice of one among the controls is a radiogroup. */
  role?: 'group' | 'radiogroup';
  /** A group of controls of one's own; give each the name it needs. */
  children: ReactNode;
}

/** Label, hint and error around controls that are not one of the ready fields: a named group. */
export function FormField({ id, role = 'group', label, isLabelHidden, hint, error, optionalText, children }: FormFieldProps) {
  const key = useId();
  const describedBy = [hint && `${key}-hint`, error && `${key}-error`].filter(Boolean).join(' ');
  return (
    <div className="field" id={id} role={role} aria-labelledby={`${key}-label`} aria-describedby={describedBy || undefined}>
      <span id={`${key}-label`} className={isLabelHidden ? 'sr-only' : 'field-label'}>
        {label}
        {optionalText && <span className="field-optional"> {optionalText}</span>}
      </span>
      {hint && <span id={`${key}-hint`} className="field-hint">{hint}</span>}
      {children}
      {error && (
        <span id={`${key}-error`} className="field-error">
          <Icon name="alert-circle" size="small" />
          <span>{error}</span>
        </span>
      )}
    </div>
  );
}

import { lazy, Suspense } from 'react';
import type { FieldTexts } from '../field/field-texts.js';
import './date-field.css';

export interface DateFieldProps extends FieldTexts {
  /** 'YYYY-MM-DD'; null is empty. */
  value: string | null;
  onChange: (date: string | null) => void;
  onBlur?: () => void;
  /** 'YYYY-MM-DD' bounds of what the calendar offers. */
  min?: string;
  max?: string;
  id?: string;
  name?: string;
  isDisabled?: boolean;
  /** Names of the calendar's buttons. */
  openLabel: string;
}

const Input = lazy(async () => ({ default: (await import('./date-field-input.js')).DateFieldInput }));

/** A day, typed or picked, shown as the language writes it. The calendar is fetched when first needed; its place is kept meanwhile. */
export function DateField(props: DateFieldProps) {
  return (
    <Suspense fallback={<DateFieldPlace {...props} />}>
      <Input {...props} />
    </Suspense>
  );
}

function DateFieldPlace({ label, isLabelHidden, hint, optionalText, value }: DateFieldProps) {
  return (
    <div className="field" aria-busy="true">
      <span className={isLabelHidden ? 'sr-only' : 'field-label'}>{label}{optionalText && <span className="field-optional"> {optionalText}</span>}</span>
      {hint && <span className="field-hint">{hint}</span>}
      <span className="input date-field-box"><span className="sr-only">{value}</span></span>
    </div>
  );
}

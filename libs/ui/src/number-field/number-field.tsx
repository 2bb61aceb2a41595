import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField, type NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components/NumberField';
import { FieldFoot, FieldHead } from '../field/field-parts.js';
import type { FieldTexts } from '../field/field-texts.js';

export interface NumberFieldProps extends Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'ref' | 'value' | 'defaultValue' | 'onChange'>, FieldTexts {
  /** null is an empty field. */
  value?: number | null;
  onChange?: (value: number | null) => void;
  /** Shown after the field, for example "osp". */
  unit?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A number written as the language writes it: decimal comma in Finnish. Told when the field is left (`data-told-late`), for half a number is none. */
export function NumberField({ label, isLabelHidden, hint, error, optionalText, value, onChange, unit, ref, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      value={value === undefined ? undefined : value ?? Number.NaN}
      onChange={(next) => onChange?.(Number.isNaN(next) ? null : next)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="field"
    >
      <FieldHead label={label} isLabelHidden={isLabelHidden} hint={hint} optionalText={optionalText} />
      <div className="input-with-unit">
        <Input className="input input-short num" ref={ref} data-told-late />
        {unit && <span className="input-unit">{unit}</span>}
      </div>
      <FieldFoot error={error} />
    </AriaNumberField>
  );
}

import { useId, type ReactNode } from 'react';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { FieldFoot, FieldHead } from '../field/field-parts.js';
import type { FieldTexts } from '../field/field-texts.js';
import type { Option } from '../list-box/option.js';
import './radio-group.css';

export interface RadioOption extends Option {
  /** A decorative sign at the end of the row, for example Dots. */
  aside?: ReactNode;
}

export interface RadioGroupProps extends FieldTexts {
  options: readonly RadioOption[];
  value: string | null;
  onChange: (id: string) => void;
  onBlur?: () => void;
  /** 'rows' draws each choice as a box of at least 56 px: for the phone and for choices that need a second line. */
  layout?: 'list' | 'rows';
  id?: string;
  name?: string;
  isDisabled?: boolean;
}

/** One of a few, all in sight. */
export function RadioGroup({ options, value, onChange, label, isLabelHidden, hint, error, optionalText, layout = 'list', onBlur, ...rest }: RadioGroupProps) {
  const key = useId();
  return (
    <AriaRadioGroup {...rest} value={value} onChange={onChange} onBlur={onBlur} isInvalid={Boolean(error)} validationBehavior="aria" className="field">
      <FieldHead label={label} isLabelHidden={isLabelHidden} hint={hint} optionalText={optionalText} />
      <div className={`radios radios-${layout}`}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} isDisabled={option.isDisabled} className="radio" aria-describedby={option.description && `${key}-${option.id}`} aria-label={option.description ? option.label : undefined}>
            <span className="radio-mark" aria-hidden="true" />
            <span className="radio-text">
              {option.label}
              {option.description && <small id={`${key}-${option.id}`}>{option.description}</small>}
            </span>
            {option.aside}
          </Radio>
        ))}
      </div>
      <FieldFoot error={error} />
    </AriaRadioGroup>
  );
}

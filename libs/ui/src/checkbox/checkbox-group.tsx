import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { FieldFoot, FieldHead } from '../field/field-parts.js';
import type { FieldTexts } from '../field/field-texts.js';
import type { Option } from '../list-box/option.js';
import { Checkbox } from './checkbox.js';

export interface CheckboxGroupProps extends FieldTexts {
  options: readonly Option[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  id?: string;
  isDisabled?: boolean;
}

/** Any number of a short list. */
export function CheckboxGroup({ options, value, onChange, label, isLabelHidden, hint, error, optionalText, ...rest }: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup {...rest} value={[...value]} onChange={onChange} isInvalid={Boolean(error)} validationBehavior="aria" className="field">
      <FieldHead label={label} isLabelHidden={isLabelHidden} hint={hint} optionalText={optionalText} />
      {options.map((option) => (
        <Checkbox key={option.id} value={option.id} isDisabled={option.isDisabled} description={option.description}>{option.label}</Checkbox>
      ))}
      <FieldFoot error={error} />
    </AriaCheckboxGroup>
  );
}

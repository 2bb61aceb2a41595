import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldFoot, FieldHead } from '../field/field-parts.js';
import type { FieldTexts } from '../field/field-texts.js';
import { Icon } from '../icon/icon.js';
import { OptionList } from '../list-box/option-list.js';
import { OptionsFailed } from '../list-box/options-failed.js';
import { emptyWords, withChosen, withState, type Options } from '../list-box/options.js';
import './select.css';

export interface SelectProps extends FieldTexts {
  options: Options;
  value: string | null;
  onChange: (id: string) => void;
  onBlur?: () => void;
  /** What stands in the field before a choice: "Valitse". */
  placeholder: string;
  id?: string;
  name?: string;
  isDisabled?: boolean;
  /** Compact: the label stands inside the button before the value ("Kunta: kaikki"). For rows of filters. */
  isInline?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** One of a known, short list. For 2–4 choices use RadioGroup or SegmentedControl, for long lists ComboBox. */
export function Select(props: SelectProps) {
  const { options, value, onChange, onBlur, label, isLabelHidden, hint, error, optionalText, isInline = false, id, ref, ...rest } = props;
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={(key) => { if (key !== null) onChange(String(key)); }}
      onBlur={onBlur}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      allowsEmptyCollection
      className={isInline ? 'select-inline' : 'field'}
    >
      <FieldHead label={label} isLabelHidden={isLabelHidden || isInline} hint={hint} optionalText={optionalText} />
      <Button className={isInline ? 'select-button select-button-inline' : 'input select-button'} id={id} ref={ref}>
        {isInline && <span className="select-prefix" aria-hidden="true">{label}:</span>}
        <SelectValue className="select-value">{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <Icon name="chevron-down" size="small" />
      </Button>
      <OptionsFailed options={options} label={label} />
      <FieldFoot error={error} />
      <OptionList options={withState(options, withChosen(options, value))} emptyText={emptyWords(options)} />
    </AriaSelect>
  );
}

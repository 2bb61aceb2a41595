import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField, type SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components/SearchField';
import { FieldHead } from '../field/field-parts.js';
import type { FieldTexts } from '../field/field-texts.js';
import { Icon } from '../icon/icon.js';
import './search-field.css';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'style' | 'children' | 'ref'>, Pick<FieldTexts, 'label' | 'isLabelHidden' | 'hint'> {
  placeholder?: string;
  clearLabel: string;
  ref?: Ref<HTMLInputElement>;
}

/** Narrows what is on the screen; Escape empties it. */
export function SearchField({ label, isLabelHidden, hint, placeholder, clearLabel, ref, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className="field search-field">
      <FieldHead label={label} isLabelHidden={isLabelHidden} hint={hint} />
      <div className="search-field-box">
        <Icon name="search" />
        <Input className="input" placeholder={placeholder} ref={ref} />
        <Button className="search-field-clear" aria-label={clearLabel}><Icon name="x" size="small" /></Button>
      </div>
    </AriaSearchField>
  );
}

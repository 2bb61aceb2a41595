import type { ReactNode, Ref } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox';
import { Icon } from '../icon/icon.js';
import './checkbox.css';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children' | 'ref' | 'inputRef' | 'isInvalid'> {
  /** The words; without them give aria-label. */
  children?: ReactNode;
  description?: ReactNode;
  error?: string | undefined;
  ref?: Ref<HTMLInputElement | null>;
}

/** A yes that waits for saving; for something that happens at once use Switch. */
export function Checkbox({ children, description, error, ref, ...rest }: CheckboxProps) {
  return (
    <div className="checkbox-field">
      <AriaCheckbox {...rest} inputRef={ref} isInvalid={Boolean(error)} className="checkbox">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="checkbox-box" aria-hidden="true">
              {isIndeterminate ? <Icon name="minus" size="small" /> : isSelected && <Icon name="check" size="small" />}
            </span>
            {children && (
              <span className="checkbox-text">
                {children}
                {description && <small>{description}</small>}
              </span>
            )}
          </>
        )}
      </AriaCheckbox>
      {error && <span className="field-error" role="alert"><Icon name="alert-circle" size="small" /><span>{error}</span></span>}
    </div>
  );
}

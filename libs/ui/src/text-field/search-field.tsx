import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import '../field/field.css';
import './search-field.css';

export interface SearchFieldProps {
  label: string;
  /** Keeps the label for assistive technology only. */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  placeholder?: string;
  value: string;
  onChange: (word: string) => void;
  clearLabel: string;
}

/** Narrows what is on the screen; Escape empties it. The browser's own field: the phone's first screen has one, and must be light. */
export function SearchField({ label, isLabelHidden, hint, placeholder, value, onChange, clearLabel }: SearchFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  /** What closes on Escape (a dialog) stays open while there is a word to empty. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || value === '') return;
    event.preventDefault();
    event.stopPropagation();
    onChange('');
  };
  return (
    <div className="field search-field">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'field-label'}>{label}</label>
      {hint && <span id={`${id}-hint`} className="field-hint">{hint}</span>}
      <div className="search-field-box">
        <Icon name="search" />
        <input
          ref={input} id={id} className="input" type="search" placeholder={placeholder} aria-describedby={hint ? `${id}-hint` : undefined}
          value={value} onChange={(event) => onChange(event.target.value)} onKeyDown={onKeyDown}
        />
        {value !== '' && <button type="button" className="search-field-clear" aria-label={clearLabel} onClick={clear}><Icon name="x" size="small" /></button>}
      </div>
    </div>
  );
}

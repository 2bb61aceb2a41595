import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../icon/icon.js';
import './bulk-bar.css';

export interface BulkBarProps {
  /** "3 valittu"; announced when it changes. */
  count: string;
  /** Buttons; give them className "bulk-button" or use BulkButton. */
  children: ReactNode;
  clearLabel: string;
  onClear: () => void;
}

/** What can be done to the selected rows; stands at the window's bottom. */
export function BulkBar({ count, children, clearLabel, onClear }: BulkBarProps) {
  return (
    <div className="bulk-bar" role="group" aria-label={count}>
      <b role="status">{count}</b>
      {children}
      <Button className="bulk-button push" onPress={onClear}><Icon name="x" size="small" />{clearLabel}</Button>
    </div>
  );
}

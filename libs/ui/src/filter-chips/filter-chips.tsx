import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../icon/icon.js';
import './filter-chips.css';

export interface ActiveFilter {
  id: string;
  name: string;
  value: string;
}

export interface FilterChipsProps {
  /** "Suodattimet" */
  label: string;
  filters: readonly ActiveFilter[];
  /** "Poista suodatin Kunta: Rauma" */
  removeLabel: (filter: ActiveFilter) => string;
  onRemove: (id: string) => void;
  /** A menu that adds a filter; see Menu with `look="chip"`. */
  add?: ReactNode;
  clearLabel?: string;
  onClear?: () => void;
}

/** What a list is narrowed by: name and value, each can be taken away. */
export function FilterChips({ label, filters, removeLabel, onRemove, add, clearLabel, onClear }: FilterChipsProps) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {filters.map((filter) => (
        <span className="chip chip-on" key={filter.id}>
          <span>{filter.name}: <b>{filter.value}</b></span>
          <Button className="chip-remove" aria-label={removeLabel(filter)} onPress={() => onRemove(filter.id)}><Icon name="x" size="small" /></Button>
        </span>
      ))}
      {add}
      {onClear && filters.length > 0 && <Button className="button button-quiet button-small" onPress={onClear}>{clearLabel}</Button>}
    </div>
  );
}

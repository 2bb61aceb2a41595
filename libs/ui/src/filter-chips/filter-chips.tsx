import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { buttonClass } from '../button/button-class.js';
import { Icon } from '../icon/icon.js';
import { phone, useMediaQuery } from '../media-query/use-media-query.js';
import '../button/button.css';
import './filter-chips.css';

export interface ActiveFilter {
  id: string;
  name: string;
  value: string;
}

export interface FilterChipsProps {
  /** "Suodattimet": name of the group, and on the phone of the one button that opens it. */
  label: string;
  filters: readonly ActiveFilter[];
  /** "Poista suodatin Kunta: Rauma" */
  removeLabel: (filter: ActiveFilter) => string;
  onRemove: (id: string) => void;
  /** A menu that adds a filter: MenuButton with `look="chip"`. */
  add?: ReactNode;
  clearLabel?: string;
  onClear?: () => void;
}

/** What a list is narrowed by: name and value, each can be taken away. On the phone one button with the count. */
export function FilterChips({ label, filters, removeLabel, onRemove, add, clearLabel, onClear }: FilterChipsProps) {
  const isPhone = useMediaQuery(phone);
  const [isOpen, setOpen] = useState(false);
  const groupId = useId();
  const group = useRef<HTMLDivElement>(null);
  const focusNext = useRef<number | null>(null);
  const isShown = !isPhone || isOpen;
  // the button that was pressed is gone: the focus goes to its neighbour, or to the group
  useEffect(() => {
    if (focusNext.current === null) return;
    const buttons = group.current?.querySelectorAll<HTMLElement>('.chip-remove') ?? [];
    (buttons[Math.min(focusNext.current, buttons.length - 1)] ?? group.current)?.focus();
    focusNext.current = null;
  }, [filters]);

  return (
    <div className="chips-field">
      {isPhone && (
        <Button className={buttonClass()} aria-expanded={isOpen} aria-controls={groupId} onPress={() => setOpen(!isOpen)}>
          <Icon name="filter" />
          <span>{label}</span>
          {filters.length > 0 && <span className="chips-count">{filters.length}</span>}
        </Button>
      )}
      {isShown && (
        <div className="chips" id={groupId} role="group" aria-label={label} ref={group} tabIndex={-1}>
          {filters.map((filter, index) => (
            <span className="chip chip-on" key={filter.id}>
              <span>{filter.name}: <b>{filter.value}</b></span>
              <Button className="chip-remove" aria-label={removeLabel(filter)} onPress={() => { focusNext.current = index; onRemove(filter.id); }}><Icon name="x" size="small" /></Button>
            </span>
          ))}
          {add}
          {onClear && filters.length > 0 && <Button className={buttonClass({ variant: 'quiet', size: 'small' })} onPress={() => { focusNext.current = 0; onClear(); }}>{clearLabel}</Button>}
        </div>
      )}
    </div>
  );
}

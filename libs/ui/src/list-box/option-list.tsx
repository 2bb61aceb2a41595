import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../icon/icon.js';
import type { Option } from './option.js';
import './list-box.css';

export interface OptionListProps {
  options: readonly Option[];
  /** Says that nothing was found, or that nothing has come. */
  emptyText?: string | undefined;
}

/** The floating list of a Select or a ComboBox. */
export function OptionList({ options, emptyText }: OptionListProps) {
  return (
    <Popover className="popover" offset={4}>
      <ListBox className="list-box" items={options} renderEmptyState={emptyText ? () => <p className="list-box-empty">{emptyText}</p> : undefined}>
        {(option: Option) => (
          <ListBoxItem className="option" id={option.id} textValue={option.label} isDisabled={option.isDisabled}>
            {({ isSelected }) => (
              <>
                {option.icon && <Icon name={option.icon} />}
                <span className="option-text">
                  {option.label}
                  {option.description && <small>{option.description}</small>}
                </span>
                {isSelected && <Icon name="check" size="small" />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

/** The button that opens the list, at the end of a field. */
export function ListOpener() {
  return <Button className="list-opener"><Icon name="chevron-down" size="small" /></Button>;
}

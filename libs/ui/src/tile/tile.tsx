import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icon-names.js';
import './tile.css';

export interface TileProps {
  label: string;
  /** When it was last used: "eilen". */
  detail?: string;
  icon?: IconName;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** A big target to pick several of, laid in a Tiles grid. */
export function Tile({ label, detail, icon, isSelected, onChange, isDisabled }: TileProps) {
  return (
    <ToggleButton className="tile" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className="tile-top" aria-hidden="true">
        {icon && <Icon name={icon} size="large" />}
        <span className="tile-box">{isSelected && <Icon name="check" size="small" />}</span>
      </span>
      <span>
        {label}
        {detail && <small>{detail}</small>}
      </span>
    </ToggleButton>
  );
}

import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Avatar } from '../avatar/avatar.js';
import { Icon } from '../icon/icon.js';
import './tile.css';

export interface PersonTileProps {
  name: string;
  detail?: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
}

/** One person to pick: a row of at least 64 px with initials, name and a box. */
export function PersonTile({ name, detail, isSelected, onChange }: PersonTileProps) {
  return (
    <ToggleButton className="tile person-tile" isSelected={isSelected} onChange={onChange}>
      <Avatar name={name} size="large" />
      <span>
        {name}
        {detail && <small>{detail}</small>}
      </span>
      <span className="tile-box" aria-hidden="true">{isSelected && <Icon name="check" size="small" />}</span>
    </ToggleButton>
  );
}

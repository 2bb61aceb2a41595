import { Avatar } from '../avatar/avatar.js';
import './tile.css';

export interface PersonTileProps {
  name: string;
  detail?: string;
  /** Name of the choice that it belongs to: the same for all of its rows. */
  group: string;
  isSelected: boolean;
  onSelect: () => void;
}

/** One person of whom one is picked: a row of at least 64 px with initials, name and a round mark. The browser's own choice of one: arrow keys move it. */
export function PersonTile({ name, detail, group, isSelected, onSelect }: PersonTileProps) {
  return (
    <label className="tile person-tile" data-selected={isSelected || undefined}>
      <input type="radio" className="person-tile-choice" name={group} checked={isSelected} onChange={onSelect} />
      <Avatar name={name} size="large" />
      <span>
        {name}
        {detail && <small>{detail}</small>}
      </span>
      <span className="tile-box" aria-hidden="true" />
    </label>
  );
}

import type { DemonstrationResponse } from '@valopolku/contracts';
import { List } from '@valopolku/ui';
import { DemonstrationRow } from './demonstration-row.js';
import './demonstrations.css';

export interface DemonstrationListProps {
  label: string;
  demonstrations: readonly DemonstrationResponse[];
  /** In a list of several people each is named and linked. */
  showsPerson?: boolean;
}

export function DemonstrationList({ label, demonstrations, showsPerson = false }: DemonstrationListProps) {
  return (
    <div className="demonstration-list">
      <List label={label}>{demonstrations.map((one) => <DemonstrationRow key={one.id} demonstration={one} showsPerson={showsPerson} />)}</List>
    </div>
  );
}

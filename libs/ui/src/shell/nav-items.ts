import type { IconName } from '../icon/icon-names.js';

export interface NavItem {
  id: string;
  label: string;
  /** Short form for the bottom bar; the label unless told. */
  shortLabel?: string;
  href: string;
  icon: IconName;
  count?: number;
}

export interface NavGroup {
  id: string;
  /** A small heading over the group. */
  label?: string;
  items: readonly NavItem[];
}

export interface BottomBarItems {
  label: string;
  /** At most four. */
  items: readonly NavItem[];
  /** Stands in the middle, raised. */
  primary?: NavItem;
}

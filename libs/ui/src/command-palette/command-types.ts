import type { IconName } from '../icon/icon-names.js';

export interface Command {
  id: string;
  label: string;
  detail?: string;
  icon?: IconName;
  /** The key that does the same: "K". */
  shortcut?: string;
  href?: string;
  onAction?: () => void;
}

export interface CommandGroup {
  id: string;
  label: string;
  items: readonly Command[];
}

export interface CommandPaletteProps {
  isOpen: boolean;
  onClose: () => void;
  /** Name of the window and of its field. */
  label: string;
  placeholder: string;
  text: string;
  /** The caller finds the commands for the text. */
  onTextChange: (text: string) => void;
  groups: readonly CommandGroup[];
  /** Said and shown when nothing fits. */
  emptyText: string;
  /** Said and shown while searching. */
  loadingText?: string;
  isLoading?: boolean;
}

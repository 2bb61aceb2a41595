import type { IconName } from '../icon/icon-names.js';

/** One choice of a list. `id` is what the program keeps, `label` what people read. */
export interface Option {
  id: string;
  label: string;
  description?: string;
  icon?: IconName;
  isDisabled?: boolean;
}

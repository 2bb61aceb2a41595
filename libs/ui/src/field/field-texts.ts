import type { ReactNode } from 'react';

/** What every field says around its control. */
export interface FieldTexts {
  label: string;
  /** Keeps the label for assistive technology only; for a field whose name stands elsewhere on the screen. */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  /** The words of the error; without them the field is in order. */
  error?: string | undefined;
  /** Only optional fields are marked: pass "(ei pakollinen)". */
  optionalText?: string;
}

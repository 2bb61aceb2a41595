import type { ErrorCode } from '@valopolku/domain';

/** One broken field: its path (`tasks.0.workTaskId`), what is wrong, and the numbers of the sentence. */
export interface FieldError {
  field: string;
  code: ErrorCode;
  params?: Record<string, string | number>;
}

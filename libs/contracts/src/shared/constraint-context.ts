import type { ErrorCode } from '@valopolku/domain';

/** What a broken constraint is called on the wire; read by `check`. */
export interface ConstraintContext {
  code: ErrorCode;
  params?: Record<string, string | number>;
}

import type { OpeningNeeded } from '@valopolku/contracts';
import type { ErrorCode, GateCondition } from '@valopolku/domain';

/** A code the server can send, or `network` when it could not be reached at all. */
export type ProblemCode = ErrorCode | 'network';

/** One broken field, or one unmet condition of a gate. */
export interface ProblemField {
  field: string;
  code: ErrorCode | GateCondition;
  params: Record<string, string | number>;
}

/** What the API answered instead of what was asked: RFC 9457 as our screens need it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: ProblemCode,
    readonly status: number,
    readonly traceId: string | null = null,
    readonly errors: readonly ProblemField[] = [],
    /** The thing as it stands now; only with 412. */
    readonly current: unknown = undefined,
    /** Whose page it is; only when it opens with a reason. */
    readonly opening: OpeningNeeded | null = null,
  ) {
    super(code);
  }
}

interface ProblemBody {
  code?: ErrorCode;
  traceId?: string;
  errors?: { field?: string; code: ErrorCode; params?: Record<string, string | number> | null }[];
  current?: unknown;
  opening?: OpeningNeeded | null;
}

/** Reads an answer that is not 2xx; one without a problem document is a proxy's page: the service behind it did not answer, or it is an internal error. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body: ProblemBody = await response.json().catch(() => ({}));
  const errors = (body.errors ?? []).map(({ field, code, params }) => ({ field: field ?? '', code, params: params ?? {} }));
  const unsaid: ErrorCode = response.status >= 502 && response.status <= 504 ? 'notReady' : 'internal';
  return new ProblemError(body.code ?? unsaid, response.status, body.traceId ?? null, errors, body.current, body.opening ?? null);
}

import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorCode, type ErrorParams, type FieldError } from '@valopolku/domain';
import { constraintViolation } from '../database/constraint-violation.js';
import { isUniqueViolation } from '../database/database-errors.js';
import { databaseFailure } from '../database/driver-errors.js';
import { VersionConflict } from '../database/version-conflict.js';
import { ERROR_STATUS } from './error-status.js';
import { ReasonRequired, type OpeningNeeded } from './reason-required.js';
import { ShapeError } from './shape-error.js';

/** RFC 9457, `application/problem+json`; texts in the user's language are made from `code` and `params`. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  params: ErrorParams;
  traceId: string;
  errors: readonly FieldError[];
  /** 412 only: the thing as it is now, where the caller may see it. */
  current?: unknown;
  /** 403 `reasonRequired` only: whose page it is. */
  opening?: OpeningNeeded;
}

/** Statuses that Nest and Fastify give by themselves, before a route exists. */
const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'badRequest', 401: 'unauthenticated', 403: 'forbidden', 404: 'notFound', 405: 'methodNotAllowed', 413: 'payloadTooLarge', 415: 'unsupportedMediaType', 503: 'notReady',
};

/** What went wrong in the product's own words; whatever nobody foresaw is `internal` and tells nothing. */
export function asDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (isUniqueViolation(error)) return new DomainError('duplicate');
  if (constraintViolation(error) !== undefined) return new DomainError('notStorable');
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  if (error instanceof SyntaxError || code === 'FST_ERR_CTP_INVALID_JSON_BODY' || code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return new DomainError('invalidJson');
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (typeof status === 'number') return new DomainError(BY_STATUS[status] ?? 'internal');
  return databaseFailure(error) ?? new DomainError('internal');
}

export function statusOf(error: DomainError): number {
  return error instanceof ShapeError ? 400 : ERROR_STATUS[error.code];
}

export function problemBody(error: DomainError, traceId: string): ProblemBody {
  return {
    type: `urn:valopolku:error:${error.code}`,
    title: error.code,
    status: statusOf(error),
    code: error.code,
    params: error.params,
    traceId,
    errors: error.errors,
    ...(error instanceof VersionConflict && error.current !== undefined ? { current: error.current } : {}),
    ...(error instanceof ReasonRequired ? { opening: error.opening } : {}),
  };
}

import { Catch, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { DomainError } from '@valopolku/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessLog } from '../audit/access-log.js';
import { constraintViolation } from '../database/constraint-violation.js';
import { DatabaseFailure } from '../database/database-failure.js';
import { VersionConflict } from '../database/version-conflict.js';
import { AllowedMethods } from '../http/allowed-methods.js';
import { AlreadyMade } from './already-made.js';
import { TryLater } from './try-later.js';
import { asDomainError, problemBody, statusOf } from './problem.js';

const RETRY_AFTER_SECONDS: Readonly<Record<string, number>> = { busy: 2, notReady: 5, tooManyRequests: 900 };

/** The one place where errors become answers. A refused call that touches case data leaves its access event first. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly accessLog: AccessLog,
    private readonly allowedMethods: AllowedMethods,
  ) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refined = this.allowedMethods.refine(asDomainError(thrown), request.method, request.url, reply);
    const error = isFailing(refined) ? refined : await this.recorded(request, refined);
    // A queue that is full is what it is there for; anybody could fill the log with it.
    if (statusOf(error) >= 500 && error.code !== 'busy') request.log.error({ traceId: request.state.traceId, code: error.code, reason: reasonOf(thrown) }, 'failed');
    const constraint = constraintViolation(thrown);
    // A row that is already there is the caller's repetition, no rule that the domain forgot to say.
    if (constraint !== undefined && error.code !== 'duplicate') request.log.warn({ traceId: request.state.traceId, code: error.code, constraint }, 'refused by the schema');
    if (reply.sent) return;
    const retryAfter = error instanceof TryLater ? error.seconds : RETRY_AFTER_SECONDS[error.code];
    if (retryAfter !== undefined) reply.header('Retry-After', String(retryAfter));
    const known = error instanceof VersionConflict || error instanceof AlreadyMade ? error.version : undefined;
    if (known !== undefined) reply.header('ETag', `"${known}"`);
    await reply.status(statusOf(error)).type('application/problem+json').send(problemBody(error, request.state.traceId));
  }

  /** When the refusal itself cannot be recorded, that is the error to tell. */
  private async recorded(request: FastifyRequest, error: DomainError): Promise<DomainError> {
    try {
      await this.accessLog.record(request.state, error.code);
      return error;
    } catch (failure) {
      return asDomainError(failure);
    }
  }
}

/** A database that failed cannot tell of it, and its caller saw and changed nothing; trying would only make the answer late. */
function isFailing(error: DomainError): boolean {
  return error.code === 'notReady';
}

/** For the log: the kind of failure without values, since a message of the database may quote personal data. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  if (thrown instanceof DatabaseFailure) return `database ${thrown.kind} ${thrown.detail}`;
  const place = (thrown.stack ?? '').split('\n').slice(1, 6).map((line) => line.trim()).join(' | ');
  const code = (thrown as { code?: string }).code ?? '';
  return `${thrown.name} ${code} ${thrown.name === 'Error' || thrown.name === 'TypeError' ? thrown.message : ''} ${place}`;
}

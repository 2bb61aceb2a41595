import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { DoubtCode } from '@valopolku/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { AccessLog } from '../audit/access-log.js';
import { ASKS, confirmedCodes } from './asks.decorator.js';
import { taggedVersion } from './etag-of.decorator.js';
import { Idempotency } from './idempotency.js';
import { inRequest } from './request-state.js';

/** Around every handler: the request's context, retries answered once, the access event, the ETag. */
@Injectable()
export class CallInterceptor implements NestInterceptor {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly accessLog: AccessLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const asks = (Reflect.getMetadata(ASKS, context.getHandler()) ?? []) as readonly DoubtCode[];
    Object.assign(request.state, { asks, confirmed: confirmedCodes(request.headers.confirmed, asks) });
    return from(inRequest(request.state, () => this.answer(request, reply, context.getHandler(), next)));
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, handler: object, next: CallHandler): Promise<unknown> {
    const work = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    const body = await this.idempotency.once(request, reply, work);
    await this.accessLog.record(request.state, 'ok');
    const version = taggedVersion(handler, body, request.params);
    if (version !== undefined) reply.header('ETag', `"${version}"`);
    return body;
  }
}

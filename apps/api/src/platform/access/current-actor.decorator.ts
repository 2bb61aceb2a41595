import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError, type Actor } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';

/** Who calls: `@CurrentActor() actor: Actor`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<FastifyRequest>().state.actor;
  if (!actor) throw new DomainError('unauthenticated');
  return actor;
});

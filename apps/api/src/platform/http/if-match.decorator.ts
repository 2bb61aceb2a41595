import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';

/** `"3"` or `W/"3"` → 3; missing 428, anything else 400. */
export function versionOf(header: string | undefined): number {
  if (header === undefined || header === '') throw new DomainError('preconditionRequired');
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim());
  if (!match) throw new DomainError('badRequest');
  return Number(match[1]);
}

const version = createParamDecorator((_: unknown, context: ExecutionContext) =>
  versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** The version that the caller saw: `@IfMatch() version: number`. PATCH, PUT, DELETE and actions on an existing thing need it. */
export function IfMatch(): ParameterDecorator {
  const describe = ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that the change is based on', schema: { type: 'string' } });
  return (target, key, index) => {
    version()(target, key, index);
    if (key === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, key);
    if (descriptor) describe(target, key, descriptor);
  };
}

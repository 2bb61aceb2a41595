import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';
import { PUBLIC } from './access.decorator.js';
import { operationOf } from './operation.js';

/** Looks at what `RequestAccess` found before the body was read. Denies a handler for which it was not asked. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler())) return true;
    const { actor, access } = context.switchToHttp().getRequest<FastifyRequest>().state;
    const asked = access?.operation === operationOf(context.getClass(), context.getHandler());
    if (!asked || !actor) throw new DomainError('forbidden');
    return true;
  }
}

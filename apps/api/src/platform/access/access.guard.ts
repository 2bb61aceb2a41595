import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, isGranted, type Action } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';
import { Authenticator } from '../session/authenticator.js';
import { ACCESS, PUBLIC, type AccessDeclaration } from './access.decorator.js';
import { operationOf } from './operation.js';

/** What one does with a password that somebody else gave: change it, or go. */
const BEFORE_CHANGING: readonly Action[] = ['user.changeOwn', 'session.end'];

/** The first net: no session 401; a role that may never do it 403, before anything is loaded. Denies what declares nothing. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler())) return true;
    const declared = this.reflector.get<AccessDeclaration | undefined>(ACCESS, context.getHandler());
    if (!declared) throw new DomainError('forbidden');
    const { state, ...request } = requestOf(context);
    state.access = { caseData: declared.caseData, secret: declared.secret, operation: operationOf(context.getClass(), context.getHandler()), subjects: new Set(), recorded: false };
    const found = await this.authenticator.authenticate(request);
    if (!found) throw new DomainError('unauthenticated');
    state.actor = found.actor;
    state.tokenActions = found.actions;
    if (found.mustChangePassword && !BEFORE_CHANGING.includes(declared.action)) throw new DomainError('passwordChangeRequired');
    const limited = found.actions !== undefined && !found.actions.includes(declared.action);
    if (limited || !isGranted(found.actor, declared.action)) throw new DomainError('forbidden');
    return true;
  }
}

function requestOf(context: ExecutionContext): Pick<FastifyRequest, 'state' | 'headers' | 'cookies'> {
  const { state, headers, cookies } = context.switchToHttp().getRequest<FastifyRequest>();
  return { state, headers, cookies };
}

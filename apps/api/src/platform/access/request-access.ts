import { Injectable } from '@nestjs/common';
import { DomainError, isGranted, type Action } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';
import { actorIdOf } from '../audit/doer.js';
import { RequestsUnderWay } from '../http/requests-under-way.js';
import { Authenticator, type Authenticated } from '../session/authenticator.js';

/** What one does with a password that somebody else gave: change it, or go. */
const BEFORE_CHANGING: readonly Action[] = ['user.changeOwn', 'session.end'];

/**
 * The first net, asked when the headers are there and before a byte of the body is read: no session 401; a kind of actor or a role
 * that may never do it 403. The guard then looks at the result. What has no session takes one of its address's places until it is answered.
 */
@Injectable()
export class RequestAccess {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly underWay: RequestsUnderWay,
  ) {}

  async ask(request: FastifyRequest): Promise<void> {
    const { access: declared } = request.routeOptions.config;
    const { state } = request;
    if (!declared) return this.underWay.enter(request, 'withoutSession');
    const { caseData, secret, operation, action, by } = declared;
    state.access = { caseData, secret, operation, subjects: new Set(), views: new Map(), recorded: false };
    const found = await this.authenticated(request);
    if (!found) throw new DomainError('unauthenticated');
    state.actor = found.actor;
    state.tokenActions = found.actions;
    if (found.mustChangePassword && !BEFORE_CHANGING.includes(action)) throw new DomainError('passwordChangeRequired');
    const limited = found.actions !== undefined && !found.actions.includes(action);
    if (!by.includes(actorIdOf(found.actor).kind) || limited || !isGranted(found.actor, action)) throw new DomainError('forbidden');
  }

  /** Colleagues behind one address are not held up by what has no session there: the two have places of their own. */
  private async authenticated(request: FastifyRequest): Promise<Authenticated | undefined> {
    this.underWay.enter(request, 'askedFor');
    try {
      return await this.authenticator.authenticate(request);
    } finally {
      this.underWay.leave(request);
    }
  }
}

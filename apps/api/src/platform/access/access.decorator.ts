import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { Action, ActorKind } from '@valopolku/domain';
import { addToRoute } from '../http/route-config.js';
import { operationName } from './operation.js';

export interface AccessDeclaration {
  action: Action;
  /** The operation reads or changes data of trainees: each call leaves one access event. */
  caseData: boolean;
  /** The call or its answer holds a password: it is not kept to answer a retry with. */
  secret: boolean;
  /** Which kinds of actor may call it: users and their tokens, unless it says otherwise. What is of a session is for users alone. */
  by: readonly ActorKind[];
}

/** Whoever an operation takes that does not say. A link opens what names it, and nothing else. */
const USERS_AND_TOKENS: readonly ActorKind[] = ['user', 'token'];

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Asked before the body is read; absent for what is public and for what is no operation. */
    access?: AccessDeclaration & { operation: string };
  }
}

export const ACCESS = 'valopolku:access';
export const PUBLIC = 'valopolku:public';

/** Who may call this at all: the roles that it is declared with. `caseData` for everything that touches a trainee's data, `secret` for passwords, `by` for other actors than users and their tokens. */
export function Access(action: Action, options: Partial<Omit<AccessDeclaration, 'action'>> = {}): MethodDecorator {
  const declared: AccessDeclaration = { action, caseData: false, secret: false, by: USERS_AND_TOKENS, ...options };
  const toRoute: MethodDecorator = (target, key, descriptor) =>
    addToRoute({ access: { ...declared, operation: operationName(target.constructor.name, String(key)) } })(target, key, descriptor);
  return applyDecorators(SetMetadata(ACCESS, declared), toRoute);
}

/** Answers without a session. The list of such routes is closed: `every-route-declares-access.spec.ts` holds it. */
export function Public(): MethodDecorator {
  return SetMetadata(PUBLIC, true);
}

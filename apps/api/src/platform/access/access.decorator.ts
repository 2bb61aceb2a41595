import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { Action } from '@valopolku/domain';
import { addToRoute } from '../http/route-config.js';
import { operationName } from './operation.js';

export interface AccessDeclaration {
  action: Action;
  /** The operation reads or changes data of trainees: each call leaves one access event. */
  caseData: boolean;
  /** The call or its answer holds a password: it is not kept to answer a retry with. */
  secret: boolean;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Asked before the body is read; absent for what is public and for what is no operation. */
    access?: AccessDeclaration & { operation: string };
  }
}

export const ACCESS = 'valopolku:access';
export const PUBLIC = 'valopolku:public';

/** Who may call this at all: the roles that it is declared with. `caseData` for everything that touches a trainee's data, `secret` for passwords. */
export function Access(action: Action, options: Partial<Pick<AccessDeclaration, 'caseData' | 'secret'>> = {}): MethodDecorator {
  const declared: AccessDeclaration = { action, caseData: options.caseData ?? false, secret: options.secret ?? false };
  const toRoute: MethodDecorator = (target, key, descriptor) =>
    addToRoute({ access: { ...declared, operation: operationName(target.constructor.name, String(key)) } })(target, key, descriptor);
  return applyDecorators(SetMetadata(ACCESS, declared), toRoute);
}

/** Answers without a session. The list of such routes is closed: `every-route-declares-access.spec.ts` holds it. */
export function Public(): MethodDecorator {
  return SetMetadata(PUBLIC, true);
}

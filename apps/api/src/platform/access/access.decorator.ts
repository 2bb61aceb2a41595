import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Action } from '@valopolku/domain';

export interface AccessDeclaration {
  action: Action;
  /** The operation reads or changes data of trainees: each call leaves one access event. */
  caseData: boolean;
  /** The call or its answer holds a password: it is not kept to answer a retry with. */
  secret: boolean;
}

export const ACCESS = 'valopolku:access';
export const PUBLIC = 'valopolku:public';

/** Who may call this at all: the action's roles in `GRANTS`. `caseData` for everything that touches a trainee's data, `secret` for passwords. */
export function Access(action: Action, options: Partial<Pick<AccessDeclaration, 'caseData' | 'secret'>> = {}): CustomDecorator {
  return SetMetadata(ACCESS, { action, caseData: options.caseData ?? false, secret: options.secret ?? false } satisfies AccessDeclaration);
}

/** Answers without a session. The list of such routes is closed: `every-route-declares-access.spec.ts` holds it. */
export function Public(): CustomDecorator {
  return SetMetadata(PUBLIC, true);
}

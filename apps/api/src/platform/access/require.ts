import { DomainError, isGranted, type Action, type Actor } from '@valopolku/domain';

/**
 * The second net, in the service: `requireAccess(actor, 'coachingPeriod.start', canStart(actor, period))`. The rule is a pure
 * function of the domain that says yes or no, or names the error. Visible but not allowed is 403.
 */
export function requireAccess(actor: Actor, action: Action, rule: boolean | DomainError | undefined = true): void {
  if (!isGranted(actor, action)) throw new DomainError('forbidden');
  if (rule instanceof DomainError) throw rule;
  if (rule === false) throw new DomainError('forbidden');
}

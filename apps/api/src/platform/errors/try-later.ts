import { DomainError } from '@valopolku/domain';

/** Too many tries: 429 with the time after which another one is let in, in Retry-After and in minutes for the screen. */
export class TryLater extends DomainError {
  constructor(readonly seconds: number) {
    const params = { minutes: Math.max(1, Math.ceil(seconds / 60)) };
    super('signInWait', params, [{ field: '', code: 'signInWait', params }]);
  }
}

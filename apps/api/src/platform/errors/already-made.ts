import { DomainError } from '@valopolku/domain';

/** To the one who made it: the thing of this id exists already. The answer has its version (ETag) and nothing of its content. */
export class AlreadyMade extends DomainError {
  constructor(readonly version: number | undefined) {
    super('duplicate');
  }
}

import { DomainError } from '@valopolku/domain';

/** Whose page opens with a reason: no more than the lists tell the same caller. */
export interface OpeningNeeded {
  traineeId: string;
  name: string;
}

/** The page opens with a reason. The answer says whose page it is, so that the screen can ask for the reason in place. */
export class ReasonRequired extends DomainError {
  constructor(readonly opening: OpeningNeeded) {
    super('reasonRequired');
  }
}

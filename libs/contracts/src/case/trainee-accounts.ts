import { Changeable } from '../shared/basics.js';
import { Email, Nested, Optional, Secret, YesNo } from '../shared/fields.js';

export class CreateTraineeAccountRequest {
  @Email() email: string;
}

export class ChangeTraineeAccountRequest {
  @Optional() @Email() email?: string | null;
  @Optional() @YesNo() active?: boolean | null;
}

/** The trainee's own account, as the coach sees it. */
export class TraineeAccount extends Changeable {
  @Email() email: string;
  @YesNo() active: boolean;
  /** The first password has not been changed yet. */
  @YesNo() mustChangePassword: boolean;
  /** False after the person has got another coach, until that coach gives a password. */
  @YesNo() hasPassword: boolean;
}

export class TraineeAccountResponse {
  @Optional() @Nested(() => TraineeAccount) account?: TraineeAccount | null;
  /** A new first password; in this one answer, and nowhere else. */
  @Optional() @Secret(100) password?: string | null;
}

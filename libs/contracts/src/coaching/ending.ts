import { EARLY_END_REASONS, EXIT_STATUSES, FOLLOW_UP_PATH_KINDS, type EarlyEndReason, type ExitStatus, type FollowUpPathKind } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Nested, Optional, Text } from '../shared/fields.js';

/** What was agreed of the path after the period; its words stand apart, since not everyone may read them. */
class FollowUpAgreed {
  @Choice(FOLLOW_UP_PATH_KINDS) kind: FollowUpPathKind;
  @Optional() @FreeText(300) nextService?: string | null;
  @CivilDate() agreedOn: string;
}

export class FollowUpPath extends FollowUpAgreed {
  /** Empty for those who may not read it. */
  @FreeText(2000) words: string;
}

export class PlanFollowUpRequest extends FollowUpAgreed {
  @Text(2000, 3) words: string;
}

export class Exit {
  @Choice(EXIT_STATUSES) status: ExitStatus;
  @Optional() @FreeText(60) detail?: string | null;
  @CivilDate() date: string;
  @Optional() @FreeText(2000) note?: string | null;
}

export class EndEarlyRequest {
  @Choice(EARLY_END_REASONS) reason: EarlyEndReason;
  @Nested(() => Exit) exit: Exit;
}

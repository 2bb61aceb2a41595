import { EARLY_END_REASONS, EXIT_STATUSES, FOLLOW_UP_PATH_KINDS, type EarlyEndReason, type ExitStatus, type FollowUpPathKind } from '@valopolku/domain';
import { PartVersion } from '../shared/basics.js';
import { Choice, CivilDate, FreeText, Nested, Optional, Text } from '../shared/fields.js';

/** What is agreed of the path after the period; a next service that is left out stays. */
export class PlanFollowUpRequest {
  @Choice(FOLLOW_UP_PATH_KINDS) kind: FollowUpPathKind;
  @Optional() @FreeText(300) nextService?: string | null;
  @CivilDate() agreedOn: string;
  @Text(2000, 3) words: string;
}

/** An agreed path, as the person's own page shows it. */
export class FollowUpPath {
  @Choice(FOLLOW_UP_PATH_KINDS) kind: FollowUpPathKind;
  @Optional() @FreeText(300) nextService?: string | null;
  @CivilDate() agreedOn: string;
  /** Empty where it may not be read. */
  @FreeText(2000) words: string;
}

/** The same as a part of the period, empty until it is agreed. */
export class FollowUpPathPart extends PartVersion {
  @Optional() @Choice(FOLLOW_UP_PATH_KINDS) kind?: FollowUpPathKind | null;
  @Optional() @FreeText(300) nextService?: string | null;
  @Optional() @CivilDate() agreedOn?: string | null;
  /** Empty for those who may not read it. */
  @FreeText(2000) words: string;
}

export class Exit {
  @Choice(EXIT_STATUSES) status: ExitStatus;
  @Optional() @FreeText(60) detail?: string | null;
  @CivilDate() date: string;
  @Optional() @FreeText(2000) note?: string | null;
}

/** The exit as a part of the period, empty until it is recorded. */
export class ExitPart extends PartVersion {
  @Optional() @Choice(EXIT_STATUSES) status?: ExitStatus | null;
  @Optional() @FreeText(60) detail?: string | null;
  @Optional() @CivilDate() date?: string | null;
  @Optional() @FreeText(2000) note?: string | null;
  @Optional() @Choice(EARLY_END_REASONS) earlyEndReason?: EarlyEndReason | null;
}

export class EndEarlyRequest {
  @Choice(EARLY_END_REASONS) reason: EarlyEndReason;
  @Nested(() => Exit) exit: Exit;
}

import { CONTACT_KINDS, CONTACT_OUTCOMES, PAUSE_REASONS, type ContactKind, type ContactOutcome, type PauseReason } from '@valopolku/domain';
import { PartVersion } from '../shared/basics.js';
import { Choice, CivilDate, FreeText, Id, Optional, Text, Whole } from '../shared/fields.js';

/** The plan agreed by trainee and coach on a date. */
export class AgreePlanRequest {
  @CivilDate() date: string;
  @Optional() @FreeText(4000) plan?: string | null;
}

/** The same as a part of the period, empty until it is agreed. */
export class PlanPart extends PartVersion {
  @Optional() @CivilDate() date?: string | null;
  /** For the team and the person. */
  @Optional() @FreeText(4000) plan?: string | null;
}

export class PauseRequest {
  @Optional() @Id() id?: string | null;
  @CivilDate() from: string;
  @Optional() @CivilDate() to?: string | null;
  @Choice(PAUSE_REASONS) reason: PauseReason;
}

/** Last day of the pause. */
export class ResumeRequest {
  @CivilDate() to: string;
}

export class ExtendRequest {
  /** Calendar days added to the last window. */
  @Whole(1, 366) days: number;
  @Text(1000, 3) reason: string;
}

export class PauseItem {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
  @CivilDate() from: string;
  @Optional() @CivilDate() to?: string | null;
  @Choice(PAUSE_REASONS) reason: PauseReason;
}

export class RecordContactRequest {
  @Optional() @Id() id?: string | null;
  @CivilDate() date: string;
  @Choice(CONTACT_KINDS) kind: ContactKind;
  @Choice(CONTACT_OUTCOMES) outcome: ContactOutcome;
}

export class ContactItem {
  @Id() id: string;
  @CivilDate() date: string;
  @Choice(CONTACT_KINDS) kind: ContactKind;
  @Choice(CONTACT_OUTCOMES) outcome: ContactOutcome;
  @Text(200) by: string;
}

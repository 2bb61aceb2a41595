import { Changeable, PageQuery, Reference } from '../shared/basics.js';
import { CivilDate, FreeText, Id, Nested, NestedList, Optional, YesNo } from '../shared/fields.js';

export class CreateDeputyRequest {
  @Optional() @Id() id?: string | null;
  /** For whom; a coach leaves it out, an admin says it. */
  @Optional() @Id() coachId?: string | null;
  @Id() deputyId: string;
  @CivilDate() startsOn: string;
  @CivilDate() endsOn: string;
}

export class ChangeDeputyRequest {
  @Optional() @CivilDate() startsOn?: string | null;
  @Optional() @CivilDate() endsOn?: string | null;
}

/** A coach stands in for another, both days included. */
export class DeputyResponse extends Changeable {
  @Nested(() => Reference) coach: Reference;
  @Nested(() => Reference) deputy: Reference;
  @CivilDate() startsOn: string;
  @CivilDate() endsOn: string;
  /** Today: the deputy sees the coach's people. */
  @YesNo() inForce: boolean;
}

export class DeputyListQuery extends PageQuery {
  @Optional() @Id() coach?: string | null;
}

export class DeputyListResponse {
  @NestedList(() => DeputyResponse, 200) items: DeputyResponse[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}

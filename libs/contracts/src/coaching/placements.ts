import { PLACEMENT_BASES, WEEKDAYS, type PlacementBasis, type Weekday } from '@valopolku/domain';
import { Choice, Choices, CivilDate, FreeText, Id, Nested, NestedList, Optional, Text, Whole } from '../shared/fields.js';
import { Reference } from '../shared/basics.js';
import type { KnownPlace } from '../shared/known-place.js';

export class BasisDocument {
  @Text(200) kind: string;
  @Optional() @CivilDate() date?: string | null;
  @Optional() @FreeText(200) signedBy?: string | null;
}

class PlacementTerms {
  @CivilDate() from: string;
  @CivilDate() to: string;
  @Choice(PLACEMENT_BASES) basis: PlacementBasis;
  @Optional() @Nested(() => BasisDocument) document?: BasisDocument | null;
  @Whole(1, 7) daysPerWeek: number;
  /** Which weekdays, as many as days a week; absent while they have not been agreed. */
  @Optional() @Choices(WEEKDAYS) weekdays?: Weekday[] | null;
  /** Minutes a day. */
  @Whole(30, 960) minutesPerDay: number;
  @Optional() @FreeText(200) instructor?: string | null;
}

export class PlaceRequest extends PlacementTerms {
  @Optional() @Id() id?: string | null;
  @Id() environmentId: string;
}

export class ChangePlacementRequest {
  @Optional() @CivilDate() from?: string | null;
  @Optional() @CivilDate() to?: string | null;
  @Optional() @Choice(PLACEMENT_BASES) basis?: PlacementBasis | null;
  @Optional() @Nested(() => BasisDocument) document?: BasisDocument | null;
  @Optional() @Whole(1, 7) daysPerWeek?: number | null;
  /** None, or null: not agreed any more. */
  @Optional() @Choices(WEEKDAYS) weekdays?: Weekday[] | null;
  @Optional() @Whole(30, 960) minutesPerDay?: number | null;
  @Optional() @FreeText(200) instructor?: string | null;
}

/** A limit of the basis that the placement would break; advice with its source, never a refusal. */
export class PlacementWarning {
  @Text(60) code: string;
  @Optional() params?: Record<string, string | number> | null;
  /** The law; null for what no law says. */
  @Optional() @FreeText(300) source?: string | null;
}

export class PlacementItem extends PlacementTerms {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
  @Nested(() => Reference) environment: KnownPlace<Reference>;
  @NestedList(() => PlacementWarning, 20) warnings: PlacementWarning[];
}

import { HOLIDAYS, PHASES, type Holiday, type Phase } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Id, Nested, NestedList, Optional, Text, Whole, YesNo } from '../shared/fields.js';
import { CodedReference, LocalizedText, Reference } from '../shared/basics.js';
import { NextStep } from '../coaching/coaching-period-list.js';
import { WorkLogResponse } from '../work/work-logs.js';
import { DemonstrationResponse } from '../assessment/demonstrations.js';
import type { KnownPlace } from '../shared/known-place.js';

export class PersonToday {
  @Id() coachingPeriodId: string;
  @Id() traineeId: string;
  @Text(300) name: string;
  @Choice(PHASES) phase: Phase;
  @Optional() @Whole(-100000, 100000) daysLeft?: number | null;
  @Optional() @Nested(() => NextStep) nextStep?: NextStep | null;
  /** The person's entries that wait for the caller. */
  @Whole(0, 100000) unconfirmedLogs: number;
  /** The coach for whom the caller stands in today. */
  @Optional() @Nested(() => Reference) deputyFor?: Reference | null;
  /** False when only some weekdays are worked and nobody has said which: the person may be elsewhere today. */
  @Optional() @YesNo() areDaysKnown?: boolean | null;
}

/** The next day on which someone is expected at work. */
export class NextWorkDay {
  @CivilDate() date: string;
  @Whole(1, 100000) people: number;
  @Whole(1, 100000) places: number;
}

export class PlaceToday {
  @Nested(() => Reference) environment: KnownPlace<Reference>;
  @Nested(() => LocalizedText) municipality: KnownPlace<LocalizedText>;
  @NestedList(() => PersonToday, 500) people: PersonToday[];
}

export class PersonWaiting {
  @Id() coachingPeriodId: string;
  @Id() traineeId: string;
  @Text(300) name: string;
  @Choice(PHASES) phase: Phase;
  /** Days past the window, or days since news was last asked, or days since the referral. */
  @Whole(0, 100000) days: number;
  @Optional() @CivilDate() since?: string | null;
  @Optional() @Nested(() => NextStep) nextStep?: NextStep | null;
  /** The coach for whom the caller stands in today. */
  @Optional() @Nested(() => Reference) deputyFor?: Reference | null;
}

export class NewReferral {
  @Id() coachingPeriodId: string;
  @Id() traineeId: string;
  @Text(300) name: string;
  /** Absent where a safety prohibition hides it from the caller. */
  @Optional() @Nested(() => CodedReference) municipality?: KnownPlace<CodedReference> | null;
  @Nested(() => CodedReference) field: CodedReference;
  @FreeText(40) source: string;
  @CivilDate() date: string;
  @Optional() @FreeText(2000) wish?: string | null;
  /** The coach for whom the caller stands in today. */
  @Optional() @Nested(() => Reference) deputyFor?: Reference | null;
}

/**
 * What the signed-in coach or staff member has before them today; lists a role has no part in are empty. `myDayFigures` names the list
 * that each count opens.
 */
export class MyDayResponse {
  @CivilDate() today: string;
  /** The public holiday that today is. */
  @Optional() @Choice(HOLIDAYS) holiday?: Holiday | null;
  /** Told when nobody is at work today; null when nobody is within a month either. */
  @Optional() @Nested(() => NextWorkDay) nextDay?: NextWorkDay | null;
  /** Those who are at work today: it is one of the days of the placement and no public holiday, or there is an entry of today. */
  @NestedList(() => PlaceToday, 200) places: PlaceToday[];
  @NestedList(() => WorkLogResponse, 200) toConfirm: WorkLogResponse[];
  @Whole(0, 1_000_000) toConfirmTotal: number;
  @NestedList(() => PersonWaiting, 1000) newsNotAsked: PersonWaiting[];
  @NestedList(() => PersonWaiting, 1000) late: PersonWaiting[];
  @NestedList(() => DemonstrationResponse, 1000) demonstrations: DemonstrationResponse[];
  @NestedList(() => NewReferral, 1000) referrals: NewReferral[];
}

import type { Actor, Demonstration, PlainDate } from '@valopolku/domain';

/** A demonstration as gates and urgency look at it. */
export interface DemonstrationOfPeriod extends Pick<Demonstration, 'state' | 'cancelReason' | 'degreePartId'> {
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
}

/** A degree part that someone holds, and the period that it was completed in. */
export interface HeldPart {
  degreePartId: string;
  coachingPeriodId: string;
  completedOn: PlainDate;
}

/** The demonstrations of a period, provided by the feature that owns them; it stands to the right of this one. */
export abstract class DemonstrationsOfPeriod {
  abstract of(periodId: string): Promise<DemonstrationOfPeriod[]>;
  /** The last day on which something was demonstrated or completed in the period. */
  abstract lastCompletedOn(periodId: string): Promise<PlainDate | null>;
  /** Degree parts that the person of the period had completed in other periods, or in this one. */
  abstract held(periodId: string): Promise<HeldPart[]>;

  /** Cancels what is planned or booked and has not been held; why is not told. */
  abstract cancelComing(actor: Actor, periodId: string): Promise<void>;
}

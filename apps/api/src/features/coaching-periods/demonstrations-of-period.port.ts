import type { Demonstration, PlainDate } from '@valopolku/domain';

/** A demonstration as gates and urgency look at it. */
export interface DemonstrationOfPeriod extends Pick<Demonstration, 'state' | 'cancelReason' | 'degreePartId'> {
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
}

/** The demonstrations of a period, provided by the feature that owns them; it stands to the right of this one. */
export abstract class DemonstrationsOfPeriod {
  abstract of(periodId: string): Promise<DemonstrationOfPeriod[]>;
}

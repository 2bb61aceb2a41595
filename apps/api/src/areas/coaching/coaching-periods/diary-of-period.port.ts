import type { PlainDate } from '@valopolku/domain';

/** The days on which a period's work diary has entries, provided by the feature that owns it; it stands to the right. */
export abstract class DiaryOfPeriod {
  abstract loggedOn(periodId: string): Promise<{ date: PlainDate; placementId: string }[]>;
}

import { CivilDate, FreeText, Id, Instant, NestedList, Optional, Text } from '../shared/fields.js';

export class TimelineItem {
  @Id() id: string;
  @Instant() at: string;
  /** Civil date that the event is about, when it has one. */
  @Optional() @CivilDate() date?: string | null;
  /** Event kind, e.g. coachingPeriod.started; the words are the screen's. */
  @Text(80) kind: string;
  @Optional() params?: Record<string, string | number | null> | null;
  @Text(200) by: string;
}

export class TimelineResponse {
  @NestedList(() => TimelineItem) items: TimelineItem[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}

import { LocalizedText } from '../shared/basics.js';
import { CivilDate, FreeText, Id, Instant, Nested, NestedList, Optional, Text } from '../shared/fields.js';

export class TimelineItem {
  @Id() id: string;
  @Instant() at: string;
  /** Day on which it happened, when it was told. */
  @Optional() @CivilDate() date?: string | null;
  /** Day that it is about and not the day on which it was done: of a demonstration planned, of what begins later. */
  @Optional() @CivilDate() forDay?: string | null;
  /** The requirement or degree part that it is about, also when it is no target any more. */
  @Optional() @Nested(() => LocalizedText) about?: LocalizedText | null;
  /** Event kind, e.g. coachingPeriod.started; the words are the screen's. */
  @Text(80) kind: string;
  @Optional() params?: Record<string, string | number | null> | null;
  @Text(200) by: string;
}

export class TimelineResponse {
  @NestedList(() => TimelineItem) items: TimelineItem[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}

import { NOTIFICATION_KINDS, type NotificationKind } from '@valopolku/domain';
import { PageQuery } from '../shared/basics.js';
import { Choice, CivilDate, FreeText, Id, Instant, Nested, NestedList, Optional, Text, YesNo } from '../shared/fields.js';

/** A case that was handed over. Name and period are given as long as the reader sees the case in some way. */
export class ToldHandOver {
  @Optional() @Id() coachingPeriodId?: string | null;
  @Optional() @FreeText(300) name?: string | null;
  /** Null when the case had no coach. */
  @Optional() @FreeText(200) from?: string | null;
  /** Null for somebody referred again who has no coach yet. */
  @Optional() @FreeText(200) to?: string | null;
  /** As it was written; null where it could tell a place that is hidden from the reader. */
  @Optional() @FreeText(1000) reason?: string | null;
  /** The person's account has no password any more, since the coach is another: the reader gives a new one. */
  @YesNo() accountWaits: boolean;
}

/** Who stands in for whom, from a day to a day. */
export class ToldDeputy {
  @Text(200) coach: string;
  @Text(200) deputy: string;
  @CivilDate() startsOn: string;
  @CivilDate() endsOn: string;
}

/** What somebody else did that concerns the reader; the words are the screen's. */
export class NotificationResponse {
  @Id() id: string;
  @Choice(NOTIFICATION_KINDS) kind: NotificationKind;
  @Instant() at: string;
  /** Null until the reader has said that it is seen. */
  @Optional() @Instant() seenAt?: string | null;
  /** Who did it. */
  @Optional() @FreeText(200) by?: string | null;
  @Optional() @Nested(() => ToldHandOver) handOver?: ToldHandOver | null;
  @Optional() @Nested(() => ToldDeputy) deputy?: ToldDeputy | null;
  /** Whose account it is about, when it is another's. */
  @Optional() @FreeText(200) account?: string | null;
}

export const NOTIFICATION_STATES = ['unseen', 'all'] as const;

/** `state` is `all` unless it says otherwise. */
export class NotificationListQuery extends PageQuery {
  @Optional() @Choice(NOTIFICATION_STATES) state?: (typeof NOTIFICATION_STATES)[number] | null;
}

export class NotificationListResponse {
  @NestedList(() => NotificationResponse, 200) items: NotificationResponse[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}

import { Changeable, PageQuery } from '../shared/basics.js';
import { FreeText, Id, Instant, NestedList, Optional, Text, YesNo } from '../shared/fields.js';

export class CreateFeedbackMessageRequest {
  @Optional() @Id() id?: string | null;
  @Text(2000, 3) text: string;
  /** The page that it is about, as a route pattern without ids: /coaching-periods/$id */
  @Optional() @FreeText(200) page?: string | null;
}

/** Read and seen to, or open again. */
export class ChangeFeedbackMessageRequest {
  @YesNo() handled: boolean;
}

/** What a user told about the product. It does not say who. */
export class FeedbackMessageResponse extends Changeable {
  @Text(2000) text: string;
  @Optional() @FreeText(200) page?: string | null;
  @Instant() sentAt: string;
  @YesNo() handled: boolean;
}

export class FeedbackMessageListQuery extends PageQuery {}

export class FeedbackMessageListResponse {
  @NestedList(() => FeedbackMessageResponse, 200) items: FeedbackMessageResponse[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}

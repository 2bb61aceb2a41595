import { Type } from 'class-transformer';
import { FreeText, Id, Nested, NestedList, Optional, Text, Texts, Whole } from './fields.js';

/** A name in the languages that it exists in; Finnish always does. */
export class LocalizedText {
  @Text(500) fi: string;
  @Optional() @FreeText(500) sv?: string | null;
  @Optional() @FreeText(500) en?: string | null;
}

/** Something named, to show and to link. */
export class Reference {
  @Id() id: string;
  @Text(300) name: string;
}

/** A field, municipality, degree part or qualification: its official code and localized name. A municipality's id is its code. */
export class CodedReference {
  @Text(64) id: string;
  @FreeText(64) code: string;
  @Nested(() => LocalizedText) name: LocalizedText;
}

/** A request whose only content is why. */
export class ReasonRequest {
  @Text(1000, 3) reason: string;
}

/** Paging of every list: at most 200 a page; the cursor is opaque. */
export class PageQuery {
  @Optional() @Type(() => Number) @Whole(1, 200) limit?: number | null;
  @Optional() @FreeText(2000) cursor?: string | null;
  @Optional() @FreeText(60) sort?: string | null;
}

/** A list that is searched too: `q` holds the beginnings of words. */
export class SearchQuery extends PageQuery {
  @Optional() @FreeText(200) q?: string | null;
}

/** What every changeable thing carries: its version for If-Match and what the caller may do with it. */
export class Changeable {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
  /** Allowed actions, e.g. `coachingPeriod.start`; the screens show nothing else. */
  @Texts(80, 60) abilities: string[];
}

/** A part of a thing that is changed by itself: its version for If-Match. */
export class PartVersion {
  @Whole(1, 2_000_000_000) version: number;
}

export class ProblemField {
  @FreeText(300) field: string;
  @Text(60) code: string;
  @Optional() params?: Record<string, string | number> | null;
}

/** Whose page opens with a reason. */
export class OpeningNeeded {
  @Id() traineeId: string;
  @Text(200) name: string;
}

/** A problem as RFC 9457 says it, with our code and the fields concerned. */
export class Problem {
  @Text(300) type: string;
  @Text(500) title: string;
  @Whole(400, 599) status: number;
  @Text(60) code: string;
  @Text(100) traceId: string;
  @NestedList(() => ProblemField) errors: ProblemField[];
  /** Numbers, dates and codes that the text of the code is filled with. */
  @Optional() params?: Record<string, string | number | readonly string[]> | null;
  /** 412 only: the thing as it is now. */
  @Optional() current?: object | null;
  /** 403 `reasonRequired` only: the person whose page opens with a reason (`POST /trainees/{id}/openings`). */
  @Optional() @Nested(() => OpeningNeeded) opening?: OpeningNeeded | null;
}

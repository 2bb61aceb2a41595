import { GENDERS, LANGUAGES, SEEN_HOWS, SEEN_THINGS, type Gender, type Language, type SeenHow, type SeenThing } from '@valopolku/domain';
import { Choice, CivilDate, Email, FreeText, Id, Instant, MunicipalityCode, Name, Nested, NestedList, Optional, Phone, RequiredUnless, Text, Texts, Whole, YesNo } from '../shared/fields.js';
import { Changeable, CodedReference, PageQuery, SearchQuery } from '../shared/basics.js';
import type { KnownPlace } from '../shared/known-place.js';

export class EmergencyContact {
  @Name(200) name: string;
  @Phone() phone: string;
}

/** Everything about the person that is not about one period. No identity code, no diagnoses. */
export class SaveTraineeRequest {
  @Optional() @Id() id?: string | null;
  /** One of the names is enough: a person may have a single one, given or of the family. */
  @RequiredUnless('lastName') @Name(100) firstName?: string | null;
  @Optional() @Name(100) lastName?: string | null;
  /** What the person is called, where it is another of the given names. */
  @Optional() @Name(100) calledName?: string | null;
  /** A name from before, whole. */
  @Optional() @Name(200) earlierName?: string | null;
  /** The day, or where it is not known the year alone. */
  @RequiredUnless('birthYear') @CivilDate() birthDate?: string | null;
  @Optional() @Whole(1900, 2100) birthYear?: number | null;
  @Choice(GENDERS) gender: Gender;
  @MunicipalityCode() homeMunicipalityCode: string;
  @Optional() @Phone() phone?: string | null;
  @Optional() @Email() email?: string | null;
  @Optional() @FreeText(300) address?: string | null;
  @Optional() @Nested(() => EmergencyContact) emergencyContact?: EmergencyContact | null;
  /** Agreed support needs in the trainee's own words. */
  @Optional() @FreeText(2000) supportNeeds?: string | null;
  @Optional() @Choice(LANGUAGES) language?: Language | null;
  /** Turvakielto: municipality, address and site are hidden from all but the named team. */
  @Optional() @YesNo() safetyProhibition?: boolean | null;
}

export class ChangeTraineeRequest {
  @Optional() @Name(100) firstName?: string | null;
  @Optional() @Name(100) lastName?: string | null;
  @Optional() @Name(100) calledName?: string | null;
  @Optional() @Name(200) earlierName?: string | null;
  @Optional() @CivilDate() birthDate?: string | null;
  /** Instead of the day: what was stored of it goes. */
  @Optional() @Whole(1900, 2100) birthYear?: number | null;
  @Optional() @Choice(GENDERS) gender?: Gender | null;
  @Optional() @MunicipalityCode() homeMunicipalityCode?: string | null;
  @Optional() @Phone() phone?: string | null;
  @Optional() @Email() email?: string | null;
  @Optional() @FreeText(300) address?: string | null;
  @Optional() @Nested(() => EmergencyContact) emergencyContact?: EmergencyContact | null;
  @Optional() @FreeText(2000) supportNeeds?: string | null;
  @Optional() @Choice(LANGUAGES) language?: Language | null;
  @Optional() @YesNo() safetyProhibition?: boolean | null;
}

/** The person as the caller's roles allow: what may not be seen is absent. */
export class TraineeResponse extends Changeable {
  /** Empty, or the family name is, for a person with one name. */
  @FreeText(100) firstName: string;
  @FreeText(100) lastName: string;
  @Optional() @FreeText(100) calledName?: string | null;
  @Optional() @FreeText(200) earlierName?: string | null;
  /** Null where only the year is known, which `birthYear` gives then. */
  @Optional() @CivilDate() birthDate?: string | null;
  @Optional() @Whole(1900, 2100) birthYear?: number | null;
  @Optional() @Choice(GENDERS) gender?: Gender | null;
  @Optional() @Nested(() => CodedReference) homeMunicipality?: KnownPlace<CodedReference> | null;
  @Optional() @FreeText(100) phone?: string | null;
  @Optional() @FreeText(254) email?: string | null;
  @Optional() @FreeText(300) address?: KnownPlace<string> | null;
  @Optional() @Nested(() => EmergencyContact) emergencyContact?: EmergencyContact | null;
  @Optional() @FreeText(2000) supportNeeds?: string | null;
  @Optional() @Choice(LANGUAGES) language?: Language | null;
  @Optional() @YesNo() safetyProhibition?: boolean | null;
}

export class TraineeItem {
  @Id() id: string;
  @Text(300) name: string;
  @Optional() @Id() coachingPeriodId: string | null;
  /** Phase of the newest period; absent when there is none. */
  @Optional() @FreeText(40) phase: string | null;
  @Optional() @FreeText(200) coachName: string | null;
  /** Tells people of one name apart; of those whose birth the caller sees. */
  @Optional() @Whole(1900, 2100) birthYear: number | null;
  /** own: may be opened; reason: opens with a reason; none. */
  @Choice(['own', 'reason', 'none']) access: 'own' | 'reason' | 'none';
}

export class TraineeListQuery extends SearchQuery {}

export class TraineeListResponse {
  @NestedList(() => TraineeItem) items: TraineeItem[];
  @Optional() @FreeText(2000) nextCursor: string | null;
}

/** Why a page is opened that is not the caller's own; shown to the trainee. */
export class OpenTraineeRequest {
  @Text(500, 5) reason: string;
}

export class OpeningResponse {
  @Id() traineeId: string;
  @Instant() openedAt: string;
}

/** Who has viewed or changed the person's data. */
/** What someone did to the person's data: how, and to what of it. */
export class AccessAct {
  @Choice(SEEN_HOWS) how: SeenHow;
  @Choice(SEEN_THINGS) what: SeenThing;
}

/** One person's doings of one day with the data of another. */
export class AccessLogItem {
  /** Of the newest of the events. */
  @Id() id: string;
  /** The day in Finland. */
  @CivilDate() date: string;
  /** The first and the last time on that day. */
  @Instant() firstAt: string;
  @Instant() lastAt: string;
  @Text(200) by: string;
  /** Two people may have one name; null for the service itself. */
  @Optional() @Id() byUserId: string | null;
  @Texts(20, 10) roles: string[];
  /** Stood in for the person's coach when it happened. */
  @YesNo() asDeputy: boolean;
  /** Each once, in the order in which they are told. */
  @NestedList(() => AccessAct) acts: AccessAct[];
  /** Given when the page was opened. */
  @Texts(500, 50) reasons: string[];
}

export class AccessLogQuery extends PageQuery {}

export class AccessLogResponse {
  @NestedList(() => AccessLogItem) items: AccessLogItem[];
  @Optional() @FreeText(2000) nextCursor: string | null;
  @Optional() @Whole(0, 1_000_000_000) total: number | null;
}

import { ACTIVITIES, ERROR_CODES, INDEPENDENCES, type Activity, type ErrorCode, type Independence } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Id, Instant, Nested, NestedList, Optional, Text, Whole, YesNo } from '../shared/fields.js';
import { Changeable, PageQuery, Reference } from '../shared/basics.js';
import type { KnownPlace } from '../shared/known-place.js';

export class WorkLogTaskInput {
  @Id() workTaskId: string;
  /** When it differs from the entry's own. */
  @Optional() @Choice(INDEPENDENCES) independence?: Independence | null;
}

/** An entry has a task, an activity or a note. Minutes of one day, at most 24 hours over all entries of the person. */
export class CreateWorkLogRequest {
  @Optional() @Id() id?: string | null;
  @Id() coachingPeriodId: string;
  @Id() environmentId: string;
  @CivilDate() date: string;
  @Whole(1, 1440) minutes: number;
  @Choice(INDEPENDENCES) independence: Independence;
  @NestedList(() => WorkLogTaskInput, 30) tasks: WorkLogTaskInput[];
  @Optional() @Choice(ACTIVITIES) activity?: Activity | null;
  @Optional() @FreeText(2000) note?: string | null;
}

export class CorrectWorkLogRequest {
  @Optional() @Id() environmentId?: string | null;
  @Optional() @CivilDate() date?: string | null;
  @Optional() @Whole(1, 1440) minutes?: number | null;
  @Optional() @Choice(INDEPENDENCES) independence?: Independence | null;
  @Optional() @NestedList(() => WorkLogTaskInput, 30) tasks?: WorkLogTaskInput[] | null;
  @Optional() @Choice(ACTIVITIES) activity?: Activity | null;
  @Optional() @FreeText(2000) note?: string | null;
}

export class WorkLogTaskItem {
  @Id() workTaskId: string;
  @Text(200) name: string;
  @Choice(INDEPENDENCES) independence: Independence;
}

export class WorkLogResponse extends Changeable {
  @Id() coachingPeriodId: string;
  @Id() traineeId: string;
  @Text(300) traineeName: string;
  @Nested(() => Reference) environment: KnownPlace<Reference>;
  @CivilDate() date: string;
  @Whole(1, 1440) minutes: number;
  @Choice(INDEPENDENCES) independence: Independence;
  @NestedList(() => WorkLogTaskItem, 30) tasks: WorkLogTaskItem[];
  @Optional() @Choice(ACTIVITIES) activity?: Activity | null;
  @Optional() @FreeText(2000) note?: string | null;
  @Text(200) loggedBy: string;
  @Instant() loggedAt: string;
  /** True when it counts as evidence: made or confirmed by someone who saw the work. */
  @YesNo() confirmed: boolean;
  @Optional() @FreeText(200) confirmedBy?: string | null;
}

export class WorkLogListQuery extends PageQuery {
  @Optional() @Id() coachingPeriod?: string | null;
  @Optional() @Id() environment?: string | null;
  /** `no`: of all that the caller sees; `waiting`: of these the ones that the caller may confirm, also of a period that has ended. */
  @Optional() @Choice(['yes', 'no', 'waiting']) confirmed?: 'yes' | 'no' | 'waiting' | null;
  @Optional() @Id() requirement?: string | null;
  @Optional() @CivilDate() from?: string | null;
  @Optional() @CivilDate() to?: string | null;
}

export class WorkLogListResponse {
  @NestedList(() => WorkLogResponse, 200) items: WorkLogResponse[];
  @Optional() @FreeText(2000) nextCursor: string | null;
}

/** A person of the diary: a period with entries that the caller sees. */
export class WorkLogPerson extends Reference {
  @Optional() @CivilDate() startedOn: string | null;
}

/** What the diary can be narrowed to: whose entries the caller sees, and where they were made. */
export class WorkLogChoicesResponse {
  @NestedList(() => WorkLogPerson, 2000) people: WorkLogPerson[];
  @NestedList(() => Reference, 2000) environments: Reference[];
}

/** An entry as the caller saw it. */
export class SeenWorkLog {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
}

/** Entries to confirm, or to take a confirmation back from, at once. */
export class SeveralWorkLogsRequest {
  @NestedList(() => SeenWorkLog, 100, 1) entries: SeenWorkLog[];
}

/** An entry that stayed as it was, and why. */
export class RefusedWorkLog {
  @Id() id: string;
  @Choice(ERROR_CODES) code: ErrorCode;
}

/** A result for each entry: those that were changed, as they are now, and those that were not. */
export class SeveralWorkLogsResponse {
  @NestedList(() => WorkLogResponse, 100) items: WorkLogResponse[];
  @NestedList(() => RefusedWorkLog, 100) refused: RefusedWorkLog[];
}

/** Someone the caller may log work for today, with the environment's tasks and the last entry to copy. */
export class LoggablePerson {
  @Id() coachingPeriodId: string;
  @Id() traineeId: string;
  @Text(300) name: string;
  @Nested(() => Reference) environment: KnownPlace<Reference>;
  @CivilDate() placedFrom: string;
  @CivilDate() placedTo: string;
  @NestedList(() => Reference, 300) tasks: Reference[];
  @Optional() @Nested(() => WorkLogResponse) last: WorkLogResponse | null;
}

/** Those with a placement on the day asked for. */
export class LoggablePeopleQuery {
  @Optional() @CivilDate() date?: string | null;
}

export class LoggablePeopleResponse {
  @NestedList(() => LoggablePerson, 500) items: LoggablePerson[];
}

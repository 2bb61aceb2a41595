import { EDUCATIONS, EXIT_STATUSES, PHASES, type ExitStatus, type Phase } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Id, MunicipalityCode, Nested, NestedList, Optional, Text, Whole } from '../shared/fields.js';
import { Changeable, CodedReference, SearchQuery, Reference } from '../shared/basics.js';
import { ReadinessSummary } from './targets.js';
import type { KnownPlace } from '../shared/known-place.js';

/** Whose people a list is narrowed to; see `caseload` of the list of periods. */
export const CASELOADS = ['own', 'deputised', 'team'] as const;
export type Caseload = (typeof CASELOADS)[number];

/** What we have to do next about a person; the words are the screen's. */
export class NextStep {
  /** e.g. handleReferral, giveInformation, assessSuitability, chooseTarget, findPlacement, agreePlan, judgeRequirements, confirmReadiness, bookDemonstration, recordResult, planFollowUp, recordExit, none */
  @Text(40) code: string;
  @Optional() @CivilDate() due?: string | null;
}

/** One row of the list and one card of the board. */
export class CoachingPeriodItem extends Changeable {
  @Id() traineeId: string;
  @Text(300) name: string;
  @Choice(PHASES) phase: Phase;
  @Choice(['open', 'paused', 'closed']) status: 'open' | 'paused' | 'closed';
  /** own: may be opened; reason: opens with a reason (then only name, phase and coach are given). */
  @Choice(['own', 'reason']) access: 'own' | 'reason';
  @Optional() @Nested(() => Reference) coach?: Reference | null;
  @Optional() @Nested(() => CodedReference) municipality?: KnownPlace<CodedReference> | null;
  @Optional() @Nested(() => CodedReference) field?: CodedReference | null;
  /** It tells where its people are, so a safety prohibition hides it as a place. */
  @Optional() @Nested(() => Reference) project?: KnownPlace<Reference> | null;
  /** Of the current placement; hidden under a safety prohibition. */
  @Optional() @Nested(() => Reference) environment?: KnownPlace<Reference> | null;
  /** Of that environment, which may be another than the period's. */
  @Optional() @Nested(() => CodedReference) environmentMunicipality?: KnownPlace<CodedReference> | null;
  @Optional() @Nested(() => CodedReference) target?: CodedReference | null;
  @Optional() @Nested(() => ReadinessSummary) readiness?: ReadinessSummary | null;
  @Optional() @CivilDate() referredOn?: string | null;
  @Optional() @CivilDate() startedOn?: string | null;
  @Optional() @CivilDate() plannedEnd?: string | null;
  /** Last day of the present phase's window. */
  @Optional() @CivilDate() windowEndsOn?: string | null;
  /** Days left of the window; negative when past it. */
  @Optional() @Whole(-100000, 100000) daysLeft?: number | null;
  /** Not told where it follows from a place that a safety prohibition hides. */
  @Optional() @Nested(() => NextStep) nextStep?: NextStep | null;
  /** Days since the last contact or log, from 7 on; null when asked lately. */
  @Optional() @Whole(0, 100000) newsNotAskedDays?: number | null;
  /** The last day on which somebody of us was in contact; null before the first, and for those whose flags are not shown. */
  @Optional() @CivilDate() lastContactOn?: string | null;
  @Optional() @Choice(EXIT_STATUSES) exitStatus?: ExitStatus | null;
}

/** Sorts: `urgentOn` (by what we have to do next, unless said), `name`, `phase`, `end` (as planned), `lastContact` (longest ago first). */
export class CoachingPeriodListQuery extends SearchQuery {
  @Optional() @Choice(PHASES) phase?: Phase | null;
  /** `open`: every period before its end, paused ones too; `paused`: those in a pause today. */
  @Optional() @Choice(['open', 'paused', 'closed']) status?: 'open' | 'paused' | 'closed' | null;
  @Optional() @Id() coach?: string | null;
  /**
   * `own`: the caller's people and those of the coaches for whom the caller stands in today; `deputised`: the latter alone;
   * `team`: `own` and referrals near that no coach has taken, which is what a coach's figures count.
   */
  @Optional() @Choice(CASELOADS) caseload?: Caseload | null;
  @Optional() @MunicipalityCode() municipality?: string | null;
  @Optional() @Id() field?: string | null;
  @Optional() @Id() project?: string | null;
  /** Only those about which something waits for us: phases past their window, or news not asked for 7 days. */
  @Optional() @Choice(['late', 'newsNotAsked', 'newReferral', 'readyToDemonstrate']) waiting?: string | null;
  /** Drill-down from a figure: exit status (or `work`, `positivePath`), education, and so on; see the statistic. */
  @Optional() @Choice([...EXIT_STATUSES, 'work', 'positivePath']) exitStatus?: string | null;
  @Optional() @Choice(['participants', 'women', 'under30', 'unemployedOver12Months']) group?: string | null;
  @Optional() @Choice(EDUCATIONS) education?: string | null;
}

export class CoachingPeriodListResponse {
  @NestedList(() => CoachingPeriodItem, 200) items: CoachingPeriodItem[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
  /** How many periods there are in all under the same filters. */
  @Whole(0, 100_000_000) total: number;
  /** How many people these are of: someone who has returned has several periods. A figure counts people. */
  @Whole(0, 100_000_000) people: number;
}

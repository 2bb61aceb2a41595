import { CivilDate, FreeText, Nested, NestedList, Optional, Whole, YesNo } from '../shared/fields.js';
import { CoachingPeriodItem } from './coaching-period-list.js';
import { ContactItem, PauseItem, PlanPart } from './course.js';
import { ExitPart, FollowUpPathPart } from './ending.js';
import { InformationPart } from './information.js';
import { Gate, PhaseChangeItem, PhaseWindow } from './phases.js';
import { PlacementItem } from './placements.js';
import { BackgroundPart, ReferralPart } from './referral.js';
import { SuitabilityItem } from './suitability.js';
import { TargetItem } from './targets.js';

// A change of a period answers with the header and with what it changed; the rest of the page is asked for anew. What the caller does
// not see (any more) is absent, or empty, as on the page.

export class PeriodWithReferral extends CoachingPeriodItem {
  @Optional() @Nested(() => ReferralPart) referral?: ReferralPart | null;
}

export class PeriodWithBackground extends CoachingPeriodItem {
  @Optional() @Nested(() => BackgroundPart) background?: BackgroundPart | null;
}

export class PeriodWithInformation extends CoachingPeriodItem {
  @Optional() @Nested(() => InformationPart) information?: InformationPart | null;
}

export class PeriodWithPlan extends CoachingPeriodItem {
  @Optional() @Nested(() => PlanPart) plan?: PlanPart | null;
}

export class PeriodWithFollowUpPath extends CoachingPeriodItem {
  @Optional() @Nested(() => FollowUpPathPart) followUpPath?: FollowUpPathPart | null;
}

export class PeriodWithExit extends CoachingPeriodItem {
  @Optional() @Nested(() => ExitPart) exit?: ExitPart | null;
}

export class PeriodWithSuitability extends CoachingPeriodItem {
  @NestedList(() => SuitabilityItem, 100) suitability: SuitabilityItem[];
}

export class PeriodWithTargets extends CoachingPeriodItem {
  @NestedList(() => TargetItem, 50) targets: TargetItem[];
}

export class PeriodWithPlacements extends CoachingPeriodItem {
  @NestedList(() => PlacementItem, 100) placements: PlacementItem[];
}

export class PeriodWithPauses extends CoachingPeriodItem {
  @NestedList(() => PauseItem, 100) pauses: PauseItem[];
  @Optional() @Whole(0, 10000) extensionDays?: number | null;
  @Optional() @FreeText(1000) extensionReason?: string | null;
}

export class PeriodWithContacts extends CoachingPeriodItem {
  @NestedList(() => ContactItem, 1000) contacts: ContactItem[];
}

/** What a move changes: phases, the gate ahead, and the parts that an end is written into. */
export class PeriodWithCourse extends CoachingPeriodItem {
  @NestedList(() => PhaseWindow, 5) windows: PhaseWindow[];
  @Optional() @Nested(() => Gate) gate?: Gate | null;
  @NestedList(() => PhaseChangeItem, 200) phaseChanges: PhaseChangeItem[];
  @Optional() @Nested(() => ReferralPart) referral?: ReferralPart | null;
  @Optional() @Nested(() => ExitPart) exit?: ExitPart | null;
  @Optional() @CivilDate() endedOn?: string | null;
  /** The person has died; told to whoever coaches the person. */
  @Optional() @YesNo() died?: boolean | null;
}

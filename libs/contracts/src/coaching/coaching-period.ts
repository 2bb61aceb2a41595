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

/** The whole page of one period: the header, and each part with its version. Staff get name, placement and diary only: the rest is absent for them. */
export class CoachingPeriodResponse extends CoachingPeriodItem {
  @Optional() @Nested(() => ReferralPart) referral?: ReferralPart | null;
  @Optional() @Nested(() => BackgroundPart) background?: BackgroundPart | null;
  @Optional() @Nested(() => InformationPart) information?: InformationPart | null;
  @NestedList(() => PhaseWindow, 5) windows: PhaseWindow[];
  @Optional() @Nested(() => Gate) gate?: Gate | null;
  @NestedList(() => SuitabilityItem, 100) suitability: SuitabilityItem[];
  @NestedList(() => TargetItem, 50) targets: TargetItem[];
  @NestedList(() => PlacementItem, 100) placements: PlacementItem[];
  @NestedList(() => PhaseChangeItem, 200) phaseChanges: PhaseChangeItem[];
  @NestedList(() => PauseItem, 100) pauses: PauseItem[];
  @NestedList(() => ContactItem, 1000) contacts: ContactItem[];
  @Optional() @Nested(() => PlanPart) plan?: PlanPart | null;
  @Optional() @Whole(0, 10000) extensionDays?: number | null;
  @Optional() @FreeText(1000) extensionReason?: string | null;
  @Optional() @Nested(() => FollowUpPathPart) followUpPath?: FollowUpPathPart | null;
  @Optional() @Nested(() => ExitPart) exit?: ExitPart | null;
  @Optional() @CivilDate() endedOn?: string | null;
  /** The person has died; told to whoever coaches the person. */
  @Optional() @YesNo() died?: boolean | null;
  /** The diary in all; null where a safety prohibition hides entries from the caller, whose list would be shorter. */
  @Optional() @Whole(0, 100_000_000) logMinutes?: number | null;
  @Optional() @Whole(0, 10_000_000) logCount?: number | null;
}

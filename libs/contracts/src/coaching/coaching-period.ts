import { EARLY_END_REASONS, REFERRAL_OUTCOMES, type EarlyEndReason, type ReferralOutcome } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Nested, NestedList, Optional, Whole, YesNo } from '../shared/fields.js';
import type { KnownPlace } from '../shared/known-place.js';
import { CoachingPeriodItem } from './coaching-period-list.js';
import { ContactItem, PauseItem } from './course.js';
import { Exit, FollowUpPath } from './ending.js';
import { InformationShown } from './information.js';
import { Gate, PhaseChangeItem, PhaseWindow } from './phases.js';
import { PlacementItem } from './placements.js';
import { Background, ReferralShown } from './referral.js';
import { SuitabilityItem } from './suitability.js';
import { TargetItem } from './targets.js';

/** The whole page of one period. Staff get name, placement and diary only: the rest is absent for them. */
export class CoachingPeriodResponse extends CoachingPeriodItem {
  @Optional() @Nested(() => ReferralShown) referral?: ReferralShown | null;
  @Optional() @Choice(REFERRAL_OUTCOMES) outcome?: ReferralOutcome | null;
  @Optional() @FreeText(1000) outcomeReason?: string | null;
  @Optional() @FreeText(300) guidedTo?: KnownPlace<string> | null;
  @Optional() @Nested(() => Background) background?: Background | null;
  @Optional() @Nested(() => InformationShown) information?: InformationShown | null;
  @NestedList(() => PhaseWindow, 5) windows: PhaseWindow[];
  @Optional() @Nested(() => Gate) gate?: Gate | null;
  @NestedList(() => SuitabilityItem, 100) suitability: SuitabilityItem[];
  @NestedList(() => TargetItem, 50) targets: TargetItem[];
  @NestedList(() => PlacementItem, 100) placements: PlacementItem[];
  @NestedList(() => PhaseChangeItem, 200) phaseChanges: PhaseChangeItem[];
  @NestedList(() => PauseItem, 100) pauses: PauseItem[];
  @NestedList(() => ContactItem, 1000) contacts: ContactItem[];
  @Optional() @CivilDate() planAgreedOn?: string | null;
  @Optional() @FreeText(4000) plan?: string | null;
  @Optional() @Whole(0, 10000) extensionDays?: number | null;
  @Optional() @FreeText(1000) extensionReason?: string | null;
  @Optional() @Nested(() => FollowUpPath) followUpPath?: FollowUpPath | null;
  @Optional() @Nested(() => Exit) exit?: Exit | null;
  @Optional() @Choice(EARLY_END_REASONS) earlyEndReason?: EarlyEndReason | null;
  @Optional() @CivilDate() endedOn?: string | null;
  /** The person has died; told to whoever coaches the person. */
  @Optional() @YesNo() died?: boolean | null;
  /** The diary in all; null where a safety prohibition hides entries from the caller, whose list would be shorter. */
  @Optional() @Whole(0, 100_000_000) logMinutes?: number | null;
  @Optional() @Whole(0, 10_000_000) logCount?: number | null;
}

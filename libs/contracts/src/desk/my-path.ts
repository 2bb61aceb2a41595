import {
  EARLY_END_REASONS, EXIT_STATUSES, INDEPENDENCES, PATH_NEXT_STEPS, PATH_SKILL_STATES, PHASE_STATES, PHASES, REFERRAL_OUTCOMES, type EarlyEndReason, type ExitStatus,
  type Independence, type PathNextStep, type PathSkillState, type Phase, type PhaseState, type ReferralOutcome,
} from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Id, Instant, Nested, NestedList, Optional, Text, Whole } from '../shared/fields.js';
import { CodedReference, LocalizedText } from '../shared/basics.js';
import { FollowUpPath } from '../coaching/ending.js';
import type { KnownPlace } from '../shared/known-place.js';

export class PathStep {
  @Choice(PHASES) phase: Phase;
  /** As of the period's phases; `ended` is done once the period has ended. */
  @Choice(PHASE_STATES) state: PhaseState;
  @Optional() @CivilDate() from?: string | null;
  @Optional() @CivilDate() to?: string | null;
}

/** Something that the person has learned or is learning; never a percentage. */
export class PathSkill {
  @Id() requirementId: string;
  @Nested(() => LocalizedText) text: LocalizedText;
  @Choice(PATH_SKILL_STATES) state: PathSkillState;
}

export class PathTarget {
  @Nested(() => CodedReference) degreePart: CodedReference;
  @NestedList(() => PathSkill, 500) skills: PathSkill[];
  /** The day on which the person completed this part, in this period or before; null while it is ahead. */
  @Optional() @CivilDate() completedOn?: string | null;
}

export class PathDiaryEntry {
  @Id() id: string;
  @CivilDate() date: string;
  @Whole(1, 1440) minutes: number;
  @FreeText(200) environment: KnownPlace<string>;
  @NestedList(() => PathTask, 30) tasks: PathTask[];
  @Optional() @FreeText(60) activity?: string | null;
  @Optional() @FreeText(2000) note?: string | null;
}

export class PathTask {
  @Text(200) name: string;
  @Choice(INDEPENDENCES) independence: Independence;
}

export class PathCompletion {
  @Nested(() => CodedReference) degreePart: CodedReference;
  @Text(20) grade: string;
  @CivilDate() date: string;
}

export class PathDemonstration {
  @Nested(() => CodedReference) degreePart: CodedReference;
  @Optional() @CivilDate() date?: string | null;
  @Optional() @FreeText(5) startsAt?: string | null;
  @Optional() @FreeText(200) environment?: KnownPlace<string> | null;
}

/** Another coach than before: who decided it, when and why, in plain words. */
export class PathCoachChange {
  @Instant() at: string;
  @Optional() @FreeText(200) by?: string | null;
  @Text(200) from: string;
  @Text(200) to: string;
  @Text(1000) reason: string;
}

/** A period that is over: when, how, what was gained, and who helps now. */
export class PathEnding {
  @CivilDate() date: string;
  /** Why before its time; absent when it ended as planned or never began. */
  @Optional() @Choice(EARLY_END_REASONS) earlyEndReason?: EarlyEndReason | null;
  /** Of a referral that led to no coaching: how it ended, why, and where the person was guided instead. */
  @Optional() @Choice(REFERRAL_OUTCOMES) outcome?: ReferralOutcome | null;
  @Optional() @FreeText(1000) outcomeReason?: string | null;
  @Optional() @FreeText(300) guidedTo?: KnownPlace<string> | null;
  @Optional() @Choice(EXIT_STATUSES) exitStatus?: ExitStatus | null;
  /** Days on which the person worked. */
  @Whole(0, 100000) workDays: number;
  /** Vocational skill requirements judged ready. */
  @Whole(0, 100000) skillsLearned: number;
  /** Degree parts completed in this period. */
  @NestedList(() => CodedReference, 100) completed: CodedReference[];
  /** The coach; else the organisation. */
  @Text(200) helper: string;
  /** Where the follow-up path leads. */
  @Optional() @FreeText(300) nextService?: KnownPlace<string> | null;
}

/** The trainee's own page. */
export class MyPathResponse {
  @Id() traineeId: string;
  @Text(100) firstName: string;
  @Optional() @FreeText(200) coachName?: string | null;
  /** Newest first. */
  @NestedList(() => PathCoachChange, 20) coachChanges: PathCoachChange[];
  @Optional() @FreeText(200) environment?: KnownPlace<string> | null;
  @Optional() @Choice(PATH_NEXT_STEPS) nextStep?: PathNextStep | null;
  @Optional() @FreeText(4000) plan?: string | null;
  /** Of a period that is over; null while one goes on. */
  @Optional() @Nested(() => PathEnding) ending?: PathEnding | null;
  @NestedList(() => PathStep, 5) steps: PathStep[];
  @NestedList(() => PathTarget, 50) targets: PathTarget[];
  @NestedList(() => PathDiaryEntry, 100) diary: PathDiaryEntry[];
  @NestedList(() => PathCompletion, 100) completions: PathCompletion[];
  @NestedList(() => PathDemonstration, 50) demonstrations: PathDemonstration[];
  @Optional() @Nested(() => FollowUpPath) followUpPath?: FollowUpPath | null;
}

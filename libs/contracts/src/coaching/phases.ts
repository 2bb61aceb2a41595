import { PHASE_STATES, PHASES, type Phase, type PhaseState } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Id, NestedList, Optional, Text, Whole, YesNo } from '../shared/fields.js';

/** referred → onboarding. */
export class StartCoachingPeriodRequest {
  @CivilDate() startsOn: string;
  @Optional() @Id() coachId?: string | null;
  /** As when a case is handed over: why it starts with another coach than the one it has. */
  @Optional() @Text(1000, 3) reason?: string | null;
}

/** To the next phase, on a date not in the future. */
export class AdvanceRequest {
  @Choice(PHASES) to: Phase;
  @Optional() @CivilDate() date?: string | null;
}

/** Back one phase, with a reason. */
export class StepBackRequest {
  @Text(1000, 3) reason: string;
}

/** A death that is learned after the period has ended. */
export class RecordDeathRequest {
  @CivilDate() learnedOn: string;
}

/** Why a death that was written is not true. */
export class TakeBackDeathRequest {
  @Text(1000, 3) reason: string;
}

/** One condition of a gate: met or not, and the section of the page where it is mended. */
export class GateConditionItem {
  /** Of GATE_CONDITIONS, or of GATE_WARNINGS where `warning` says so. */
  @Text(60) code: string;
  /** Null: not told, for it follows from a place that a safety prohibition hides from the caller. */
  @Optional() @YesNo() met?: boolean | null;
  /** A warning does not stop. */
  @YesNo() warning: boolean;
  @Text(30) where: string;
}

export class Gate {
  @Choice(PHASES) to: Phase;
  @NestedList(() => GateConditionItem, 50) conditions: GateConditionItem[];
  /** Null: it hangs on a condition that is not told. */
  @Optional() @YesNo() open?: boolean | null;
}

export class PhaseWindow {
  @Choice(PHASES) phase: Phase;
  /** First and last day of the window, net of pauses. */
  @Optional() @CivilDate() from?: string | null;
  @Optional() @CivilDate() to?: string | null;
  /** When the phase was really entered and left. */
  @Optional() @CivilDate() enteredOn?: string | null;
  @Optional() @CivilDate() leftOn?: string | null;
  /** What was not entered is never done. */
  @Choice(PHASE_STATES) state: PhaseState;
  @Whole(0, 100000) daysLate: number;
}

export class PhaseChangeItem {
  @Id() id: string;
  @Choice(PHASES) from: Phase;
  @Choice(PHASES) to: Phase;
  @CivilDate() date: string;
  @Text(200) by: string;
  @Optional() @FreeText(1000) reason?: string | null;
}

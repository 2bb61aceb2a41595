import type {
  ContactKind, ContactOutcome, CriterionAnswer, Extension, HandOver, Pause, PauseReason, Phase, PhaseChange, SuitabilityAssessment, SuitabilityDecision,
} from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What every row that hangs on a period has. */
abstract class PeriodPart {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) coachingPeriodId: string;
}

@Entity('phase_change')
export class PhaseChangeEntity extends PeriodPart implements PhaseChange {
  @Column({ type: 'varchar' }) fromPhase: Phase;
  @Column({ type: 'varchar' }) toPhase: Phase;
  @Column({ type: 'varchar' }) changedOn: string;
  @Column({ type: 'varchar', nullable: true }) reason: string | null;
  @Column({ type: 'varchar', nullable: true }) changedBy: string | null;
}

@Entity('suitability_assessment')
export class SuitabilityAssessmentEntity extends PeriodPart implements SuitabilityAssessment {
  @Column({ type: 'varchar' }) assessedOn: string;
  @Column({ type: 'varchar' }) assessedBy: string;
  @Column({ type: 'simple-json' }) criteria: CriterionAnswer[];
  @Column({ type: 'varchar' }) decision: SuitabilityDecision;
  @Column({ type: 'varchar' }) reason: string;
  @Column({ type: 'varchar', nullable: true }) guidedWhere: string | null;
}

@Entity('pause')
export class PauseEntity extends PeriodPart implements Pause {
  @Column({ type: 'varchar' }) startsOn: string;
  @Column({ type: 'varchar', nullable: true }) endsOn: string | null;
  @Column({ type: 'varchar' }) reason: PauseReason;
  @Column({ type: 'varchar', nullable: true }) note: string | null;
}

@Entity('extension')
export class ExtensionEntity extends PeriodPart implements Extension {
  @Column({ type: 'integer' }) days: number;
  @Column({ type: 'varchar' }) reason: string;
  @Column({ type: 'varchar' }) grantedOn: string;
}

/** A try to reach the person, for "news not asked"; its content is not stored. */
@Entity('contact')
export class ContactEntity extends PeriodPart {
  @Column({ type: 'varchar' }) contactedOn: string;
  @Column({ type: 'varchar' }) kind: ContactKind;
  @Column({ type: 'varchar' }) outcome: ContactOutcome;
  @Column({ type: 'varchar' }) contactedBy: string;
}

@Entity('hand_over')
export class HandOverEntity extends PeriodPart implements HandOver {
  @Column({ type: 'varchar', nullable: true }) fromCoachId: string | null;
  @Column({ type: 'varchar' }) toCoachId: string;
  @Column({ type: 'varchar', nullable: true }) reason: string | null;
  @Column({ type: 'varchar' }) changedBy: string;
  @Column({ type: 'varchar' }) changedAt: string;
}

/** Confirmed entries by requirement; counted by the work diary, kept here for readiness. */
@Entity('requirement_evidence')
export class RequirementEvidenceEntity {
  @PrimaryColumn({ type: 'varchar' }) coachingPeriodId: string;
  @PrimaryColumn({ type: 'varchar' }) requirementId: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) guided: number;
  @Column({ type: 'integer' }) partly: number;
  @Column({ type: 'integer' }) independent: number;
  @Column({ type: 'varchar', nullable: true }) lastOn: string | null;
}

import type { Grade, Judgement, RequirementJudgement, Target } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('target')
export class TargetEntity implements Target {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) coachingPeriodId: string;
  @Column({ type: 'varchar' }) degreePartId: string;
  @Column({ type: 'varchar' }) qualificationVersionId: string;
  @Column({ type: 'varchar' }) chosenOn: string;
  @Column({ type: 'varchar', nullable: true }) readinessConfirmedOn: string | null;
  @Column({ type: 'varchar', nullable: true }) readinessConfirmedBy: string | null;
  @Column({ type: 'varchar', nullable: true }) readinessWaivedOn: string | null;
  @Column({ type: 'varchar', nullable: true }) readinessWaivedBy: string | null;
  @Column({ type: 'varchar', nullable: true }) readinessWaivedReason: string | null;
  /** Requirements of the degree part, and those judged ready. */
  @Column({ type: 'integer' }) requirementCount: number;
  @Column({ type: 'integer' }) readyCount: number;
  /** Set when a demonstration has been passed. */
  @Column({ type: 'varchar', nullable: true }) completedGrade: Grade | null;
}

@Entity('requirement_judgement')
export class RequirementJudgementEntity implements RequirementJudgement {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) targetId: string;
  @Column({ type: 'varchar' }) requirementId: string;
  @Column({ type: 'varchar' }) judgement: Judgement;
  @Column({ type: 'varchar' }) judgedOn: string;
  @Column({ type: 'varchar' }) judgedBy: string;
  @Column({ type: 'varchar', nullable: true }) note: string | null;
  @Column({ type: 'varchar', nullable: true }) ownWord: string | null;
}

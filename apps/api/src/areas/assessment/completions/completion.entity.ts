import type { Completion, CompletionSource, EarlierGrade, Grade, GradingScale } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('completion')
export class CompletionEntity implements Completion {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) coachingPeriodId: string;
  @Column({ type: 'varchar', nullable: true }) projectId: string | null;
  @Column({ type: 'varchar' }) municipalityCode: string;
  @Column({ type: 'varchar' }) fieldId: string;
  @Column({ type: 'varchar' }) degreePartId: string;
  @Column({ type: 'varchar' }) qualificationVersionId: string;
  @Column({ type: 'varchar' }) qualificationId: string;
  @Column({ type: 'varchar' }) gradingScale: GradingScale;
  @Column({ type: 'varchar' }) grade: Grade;
  @Column({ type: 'varchar' }) completedOn: string;
  @Column({ type: 'varchar' }) source: CompletionSource;
  @Column({ type: 'varchar', nullable: true }) demonstrationId: string | null;
  @Column({ type: 'varchar', nullable: true }) providerId: string | null;
  @Column({ type: 'simple-json' }) earlierGrades: EarlierGrade[];
}

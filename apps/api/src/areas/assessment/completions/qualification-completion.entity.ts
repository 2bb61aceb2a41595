import type { QualificationCompletion } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('qualification_completion')
export class QualificationCompletionEntity implements QualificationCompletion {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) coachingPeriodId: string;
  @Column({ type: 'varchar', nullable: true }) projectId: string | null;
  @Column({ type: 'varchar' }) qualificationVersionId: string;
  @Column({ type: 'varchar' }) qualificationId: string;
  @Column({ type: 'varchar' }) providerId: string;
  @Column({ type: 'varchar' }) completedOn: string;
  @Column({ type: 'varchar' }) recordedBy: string;
}

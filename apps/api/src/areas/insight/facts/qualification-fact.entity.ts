import type { QualificationFact } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A whole qualification, as stored. */
@Entity('qualification_fact')
export class QualificationFactEntity implements QualificationFact {
  @PrimaryColumn({ type: 'varchar' }) qualificationCompletionId: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) periodId: string;
  @Column({ type: 'varchar', nullable: true }) projectId: string | null;
  @Column({ type: 'varchar' }) municipalityCode: string;
  @Column({ type: 'varchar' }) fieldId: string;
  @Column({ type: 'varchar' }) qualificationId: string;
  @Column({ type: 'varchar' }) completedOn: string;
}

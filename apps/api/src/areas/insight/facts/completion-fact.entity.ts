import type { CompletionFact } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('completion_fact')
export class CompletionFactEntity implements CompletionFact {
  @PrimaryColumn({ type: 'varchar' }) completionId: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) periodId: string;
  @Column({ type: 'varchar', nullable: true }) projectId: string | null;
  @Column({ type: 'varchar' }) municipalityCode: string;
  @Column({ type: 'varchar' }) fieldId: string;
  @Column({ type: 'varchar' }) qualificationId: string;
  @Column({ type: 'varchar' }) completedOn: string;
  @Column({ type: 'varchar' }) degreePartId: string;
}

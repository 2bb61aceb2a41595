import type { DemonstrationResult, Grade } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('demonstration_result')
export class DemonstrationResultEntity implements DemonstrationResult {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) demonstrationId: string;
  @Column({ type: 'varchar' }) grade: Grade;
  @Column({ type: 'varchar' }) decidedOn: string;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'varchar' }) recordedBy: string;
  @Column({ type: 'varchar' }) recordedAt: string;
}

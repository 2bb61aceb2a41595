import type { Activity, Independence, WorkLog, WorkLogAuthor } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('work_log')
export class WorkLogEntity implements WorkLog {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) coachingPeriodId: string;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) placementId: string;
  @Column({ type: 'varchar' }) environmentId: string;
  @Column({ type: 'varchar' }) date: string;
  @Column({ type: 'integer' }) minutes: number;
  @Column({ type: 'varchar' }) independence: Independence;
  @Column({ type: 'varchar', nullable: true }) activity: Activity | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'varchar' }) loggedBy: string;
  @Column({ type: 'varchar' }) loggedAs: WorkLogAuthor;
  @Column({ type: 'varchar' }) loggedAt: string;
  @Column({ type: 'varchar', nullable: true }) confirmedBy: string | null;
  @Column({ type: 'varchar', nullable: true }) confirmedAt: string | null;
}

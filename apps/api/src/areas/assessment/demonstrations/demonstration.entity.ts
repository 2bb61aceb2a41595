import type { Assessor, Demonstration, DemonstrationState } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('demonstration')
export class DemonstrationEntity implements Demonstration {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) coachingPeriodId: string;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) targetId: string;
  @Column({ type: 'varchar' }) degreePartId: string;
  @Column({ type: 'varchar' }) qualificationVersionId: string;
  @Column({ type: 'varchar', nullable: true }) providerId: string | null;
  @Column({ type: 'varchar', nullable: true }) environmentId: string | null;
  @Column({ type: 'varchar', nullable: true }) startsOn: string | null;
  @Column({ type: 'varchar', nullable: true }) endsOn: string | null;
  @Column({ type: 'varchar', nullable: true }) startsAt: string | null;
  @Column({ type: 'text', nullable: true }) content: string | null;
  @Column({ type: 'simple-json' }) assessors: Assessor[];
  @Column({ type: 'varchar', nullable: true }) specialReason: string | null;
  @Column({ type: 'varchar' }) state: DemonstrationState;
  @Column({ type: 'varchar', nullable: true }) cancelReason: string | null;
  /** The first day, or the end of time while there is none: what lists are ordered by. */
  @Column({ type: 'varchar' }) sortOn: string;
}

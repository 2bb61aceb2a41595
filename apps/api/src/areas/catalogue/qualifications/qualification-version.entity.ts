import type { GradingScale, QualificationVersion } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The requirements of a qualification by diary number. */
@Entity('qualification_version')
export class QualificationVersionEntity implements QualificationVersion {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) qualificationId: string;
  @Column({ type: 'varchar', nullable: true }) diaryNumber: string | null;
  @Column({ type: 'varchar', nullable: true }) inForceFrom: string | null;
  @Column({ type: 'varchar', nullable: true }) inForceTo: string | null;
  @Column({ type: 'varchar' }) gradingScale: GradingScale;
  @Column({ type: 'boolean' }) isDraft: boolean;
}

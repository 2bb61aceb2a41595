import type { EnvironmentApproval } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A provider's standing agreement that a degree part can be demonstrated here, until a date. */
@Entity('environment_approval')
export class EnvironmentApprovalEntity implements EnvironmentApproval {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) environmentId: string;
  @Column({ type: 'varchar' }) degreePartId: string;
  @Column({ type: 'varchar' }) qualificationVersionId: string;
  @Column({ type: 'varchar' }) providerId: string;
  @Column({ type: 'varchar' }) identifiedOn: string;
  @Column({ type: 'varchar' }) reviewBy: string;
  @Column({ type: 'varchar', nullable: true }) outsideExpert: string | null;
  @Column({ type: 'varchar', nullable: true }) withdrawnOn: string | null;
  @Column({ type: 'varchar' }) createdAt: string;
}

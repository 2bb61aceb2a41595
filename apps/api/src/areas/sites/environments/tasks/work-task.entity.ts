import type { WorkTask } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A task that the environment really offers; a retired one stays in old entries. */
@Entity('work_task')
export class WorkTaskEntity implements WorkTask {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) environmentId: string;
  @Column({ type: 'varchar' }) name: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'varchar', nullable: true }) retiredOn: string | null;
  @Column({ type: 'varchar' }) createdAt: string;
}

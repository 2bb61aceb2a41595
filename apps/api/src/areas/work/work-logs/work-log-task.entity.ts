import type { Independence, WorkLogTask } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A task of an entry, in the order in which it was chosen. */
@Entity('work_log_task')
export class WorkLogTaskEntity implements WorkLogTask {
  @PrimaryColumn({ type: 'varchar' }) workLogId: string;
  @PrimaryColumn({ type: 'varchar' }) workTaskId: string;
  @Column({ type: 'varchar' }) independence: Independence;
  @Column({ type: 'integer' }) position: number;
}

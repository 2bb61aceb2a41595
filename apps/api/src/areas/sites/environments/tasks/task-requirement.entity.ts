import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A requirement that a task builds. */
@Entity('task_requirement')
export class TaskRequirementEntity {
  @PrimaryColumn({ type: 'varchar' }) workTaskId: string;
  @PrimaryColumn({ type: 'varchar' }) requirementId: string;
  @Column({ type: 'varchar' }) coverage: string;
}

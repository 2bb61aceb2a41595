import type { Coverage, TaskRequirement } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A task of an environment builds a requirement of a degree part. */
@Entity('task_requirement')
export class TaskRequirementEntity implements TaskRequirement {
  @PrimaryColumn({ type: 'varchar' }) workTaskId: string;
  @PrimaryColumn({ type: 'varchar' }) requirementId: string;
  @Column({ type: 'varchar' }) coverage: Coverage;
}

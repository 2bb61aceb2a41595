import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person whom a kept answer tells of, and how the caller saw the case. */
@Entity('idempotency_subject')
export class IdempotencySubjectEntity {
  @PrimaryColumn({ type: 'varchar' }) recordId: string;
  @PrimaryColumn({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'text' }) views: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The part of an event's content that is about one person ('' is nobody's): an erasure takes it, and the chain stays whole. */
@Entity('audit_detail')
export class AuditDetailEntity {
  @PrimaryColumn({ type: 'varchar' }) eventId: string;
  @PrimaryColumn({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) salt: string;
  /** JSON as it was hashed, letter by letter. */
  @Column({ type: 'text' }) payload: string;
}

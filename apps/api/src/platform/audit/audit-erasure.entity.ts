import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of an event that an erasure took, with the event that tells of it. */
@Entity('audit_erasure')
export class AuditErasureEntity {
  @PrimaryColumn({ type: 'varchar' }) eventId: string;
  @PrimaryColumn({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) erasedIn: string;
}

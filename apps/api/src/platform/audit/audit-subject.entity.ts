import { Entity, PrimaryColumn } from 'typeorm';

/** Whom an event is about. */
@Entity('audit_subject')
export class AuditSubjectEntity {
  @PrimaryColumn({ type: 'varchar' }) eventId: string;
  @PrimaryColumn({ type: 'varchar' }) traineeId: string;
}

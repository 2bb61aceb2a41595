import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of an organisation's chain of events; '' is the chain of those without one. */
@Entity('audit_head')
export class AuditHeadEntity {
  @PrimaryColumn({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) seq: number;
  @Column({ type: 'varchar' }) hash: string;
}

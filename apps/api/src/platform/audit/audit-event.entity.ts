import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event of the chain: ids, codes and hashes, nothing personal. Never changed, never deleted. */
@Entity('audit_event')
export class AuditEventEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) seq: number;
  @Column({ type: 'varchar' }) at: string;
  @Column({ type: 'varchar' }) kind: string;
  @Column({ type: 'varchar', nullable: true }) userId: string | null;
  @Column({ type: 'varchar', nullable: true }) operation: string | null;
  @Column({ type: 'varchar' }) result: string;
  @Column({ type: 'varchar', nullable: true }) entityId: string | null;
  /** Hashes of version 1 only. */
  @Column({ type: 'varchar', nullable: true }) payloadHash: string | null;
  @Column({ type: 'varchar' }) previousHash: string;
  @Column({ type: 'varchar' }) hash: string;
  @Column({ type: 'integer' }) hashVersion: number;
  @Column({ type: 'varchar', nullable: true }) actorKind: string | null;
  @Column({ type: 'varchar', nullable: true }) actorId: string | null;
  /** As they were hashed. */
  @Column({ type: 'text', nullable: true }) subjects: string | null;
  /** The same of the parts of the content. */
  @Column({ type: 'text', nullable: true }) parts: string | null;
  @Column({ type: 'varchar', nullable: true }) keyId: string | null;
  @Column({ type: 'varchar', nullable: true }) mac: string | null;
}

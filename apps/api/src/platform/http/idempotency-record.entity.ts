import type { ActorKind } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request with a key, and the answer that it gets again. */
@Entity('idempotency_record')
export class IdempotencyRecordEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) actorKind: ActorKind;
  @Column({ type: 'varchar' }) actorId: string;
  @Column({ type: 'varchar' }) operation: string;
  @Column({ type: 'varchar' }) requestKey: string;
  @Column({ type: 'varchar' }) bodyHash: string;
  @Column({ type: 'integer' }) status: number;
  @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ type: 'varchar', nullable: true }) etag: string | null;
  @Column({ type: 'varchar' }) createdAt: string;
  @Column({ type: 'varchar', nullable: true }) expiresAt: string | null;
}

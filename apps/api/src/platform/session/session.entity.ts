import type { ActorKind } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session by cookie; of its secret only the SHA-256 is kept. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) tokenHash: string;
  @Column({ type: 'varchar' }) actorKind: ActorKind;
  @Column({ type: 'varchar' }) actorId: string;
  @Column({ type: 'varchar' }) createdAt: string;
  /** Moved on at most once a minute. */
  @Column({ type: 'varchar' }) lastSeenAt: string;
  @Column({ type: 'varchar' }) expiresAt: string;
}

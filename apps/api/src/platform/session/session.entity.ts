import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser. Only the hash of the cookie's content is kept. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) tokenHash: string;
  @Column({ type: 'varchar' }) userId: string;
  @Column({ type: 'varchar' }) createdAt: string;
  @Column({ type: 'varchar' }) lastSeenAt: string;
  @Column({ type: 'varchar' }) expiresAt: string;
}

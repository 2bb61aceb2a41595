import type { Action } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A personal access token of a machine; of its secret only the SHA-256 is kept. */
@Entity('access_token')
export class AccessTokenEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) tokenHash: string;
  @Column({ type: 'varchar' }) userId: string;
  @Column({ type: 'varchar' }) name: string;
  /** What it may do, never more than its user. */
  @Column({ type: 'simple-json' }) actions: Action[];
  @Column({ type: 'varchar' }) createdAt: string;
  @Column({ type: 'varchar' }) expiresAt: string;
  @Column({ type: 'varchar', nullable: true }) revokedAt: string | null;
}

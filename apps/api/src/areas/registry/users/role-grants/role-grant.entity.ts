import type { Role, RoleGrant, RoleGrantState } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Roles that were asked for an admin and wait, or what became of them. */
@Entity('role_grant')
export class RoleGrantEntity implements RoleGrant {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) userId: string;
  @Column({ type: 'simple-json' }) roles: Role[];
  @Column({ type: 'varchar' }) state: RoleGrantState;
  /** Null when nobody was signed in: the command line. */
  @Column({ type: 'varchar', nullable: true }) askedBy: string | null;
  @Column({ type: 'varchar' }) askedAt: string;
  /** Takes effect then by itself; null while it needs a second admin. */
  @Column({ type: 'varchar', nullable: true }) effectiveAt: string | null;
  @Column({ type: 'varchar', nullable: true }) decidedBy: string | null;
  @Column({ type: 'varchar', nullable: true }) decidedAt: string | null;
}

import type { Language, Role } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone who signs in. The e-mail address is kept in lower case. */
@Entity('app_user')
export class AppUserEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) name: string;
  @Column({ type: 'varchar' }) email: string;
  /** Argon2id; null for an account that cannot sign in with a password. */
  @Column({ type: 'varchar', nullable: true }) passwordHash: string | null;
  /** Somebody else gave the password. */
  @Column({ type: 'boolean' }) mustChangePassword: boolean;
  @Column({ type: 'simple-json' }) roles: Role[];
  @Column({ type: 'varchar' }) language: Language;
  @Column({ type: 'simple-json' }) municipalityCodes: string[];
  @Column({ type: 'simple-json' }) fieldIds: string[];
  @Column({ type: 'simple-json' }) environmentIds: string[];
  /** The person whose own account this is. */
  @Column({ type: 'varchar', nullable: true }) traineeId: string | null;
  @Column({ type: 'boolean' }) active: boolean;
  @Column({ type: 'varchar' }) sortName: string;
  @Column({ type: 'varchar' }) searchText: string;
  @Column({ type: 'varchar' }) createdAt: string;
  /** When somebody else made or opened the account, or last changed its roles, scope, address or password; null for long ago. */
  @Column({ type: 'varchar', nullable: true }) changedByOtherAt: string | null;
  /** When it stopped being an active admin's account; null for one that never did. */
  @Column({ type: 'varchar', nullable: true }) adminUntil: string | null;
}

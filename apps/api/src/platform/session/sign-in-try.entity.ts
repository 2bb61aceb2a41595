import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TryKind } from './sign-in-wait.js';

/** Failed sign-ins of an account, an address or the two together; the level decays by the clock. */
@Entity('sign_in_try')
export class SignInTryEntity {
  @PrimaryColumn({ type: 'varchar' }) keyHash: string;
  @Column({ type: 'varchar' }) kind: TryKind;
  /** The level at `lastAt`, in hundredths of a failure. */
  @Column({ type: 'integer' }) hundredths: number;
  @Column({ type: 'integer' }) failures: number;
  @Column({ type: 'integer' }) turnedAway: number;
  @Column({ type: 'varchar' }) lastAt: string;
  @Column({ type: 'varchar', nullable: true }) waitUntil: string | null;
}

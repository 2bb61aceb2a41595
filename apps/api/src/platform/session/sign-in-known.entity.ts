import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser or an address that an account has signed in from. */
@Entity('sign_in_known')
export class SignInKnownEntity {
  @PrimaryColumn({ type: 'varchar' }) keyHash: string;
  @Column({ type: 'varchar' }) userId: string;
  @Column({ type: 'varchar' }) lastAt: string;
}

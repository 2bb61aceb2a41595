import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A page of a trainee that was opened with a reason, until the session ends. */
@Entity('opening')
export class OpeningEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'varchar' }) userId: string;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) sessionId: string;
  @Column({ type: 'varchar' }) reason: string;
  @Column({ type: 'varchar' }) at: string;
}

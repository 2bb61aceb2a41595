import type { NotificationKind } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Tells a user of something that somebody else did. */
@Entity('notification')
export class NotificationEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'varchar' }) userId: string;
  @Column({ type: 'varchar' }) kind: NotificationKind;
  @Column({ type: 'varchar', nullable: true }) entityId: string | null;
  @Column({ type: 'varchar', nullable: true }) traineeId: string | null;
  @Column({ type: 'varchar', nullable: true }) byUserId: string | null;
  @Column({ type: 'varchar' }) at: string;
  @Column({ type: 'varchar', nullable: true }) seenAt: string | null;
}

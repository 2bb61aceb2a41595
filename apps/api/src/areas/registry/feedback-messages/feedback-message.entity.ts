import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('feedback_message')
export class FeedbackMessageEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) text: string;
  @Column({ type: 'varchar', nullable: true }) page: string | null;
  @Column({ type: 'boolean' }) handled: boolean;
  @Column({ type: 'varchar' }) createdAt: string;
}

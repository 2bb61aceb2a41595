import type { Deputy } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('deputy')
export class DeputyEntity implements Deputy {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) coachId: string;
  @Column({ type: 'varchar' }) deputyId: string;
  @Column({ type: 'varchar' }) startsOn: string;
  @Column({ type: 'varchar' }) endsOn: string;
  @Column({ type: 'varchar', nullable: true }) endedAt: string | null;
  @Column({ type: 'varchar' }) createdAt: string;
}

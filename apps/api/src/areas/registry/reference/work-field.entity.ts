import type { LocalizedText } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A field of work (ala); the organisation adds its own. */
@Entity('work_field')
export class WorkFieldEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) code: string;
  @Column({ type: 'simple-json' }) name: LocalizedText;
  @Column({ type: 'varchar' }) sortName: string;
  @Column({ type: 'varchar' }) createdAt: string;
}

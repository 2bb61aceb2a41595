import type { RollUpRow } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('roll_up')
export class RollUpEntity implements RollUpRow {
  @PrimaryColumn({ type: 'varchar' }) organisationId: string;
  @PrimaryColumn({ type: 'varchar' }) dimension: RollUpRow['dimension'];
  @PrimaryColumn({ type: 'varchar' }) projectId: string;
  @PrimaryColumn({ type: 'varchar' }) municipalityCode: string;
  @PrimaryColumn({ type: 'varchar' }) month: string;
  @PrimaryColumn({ type: 'varchar' }) value: string;
  @Column({ type: 'integer' }) n: number;
  @Column({ type: 'integer' }) minutes: number;
}

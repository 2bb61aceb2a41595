import type { LocalizedText, Municipality } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality of the official code set; its three-digit code is its id everywhere. */
@Entity('municipality')
export class MunicipalityEntity implements Municipality {
  @PrimaryColumn({ type: 'varchar' }) code: string;
  @Column({ type: 'simple-json' }) name: LocalizedText;
  /** Empty where there is no place. */
  @Column({ type: 'varchar' }) regionCode: string;
  @Column({ type: 'simple-json' }) regionName: LocalizedText;
  @Column({ type: 'varchar' }) sortName: string;
  @Column({ type: 'varchar', nullable: true }) inForceFrom: string | null;
  @Column({ type: 'varchar', nullable: true }) inForceUntil: string | null;
  @Column({ type: 'varchar', nullable: true }) successorCode: string | null;
  @Column({ type: 'boolean' }) isPlace: boolean;
}

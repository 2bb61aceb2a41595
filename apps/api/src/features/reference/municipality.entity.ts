import type { LocalizedText } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality of the official code set; its three-digit code is its id everywhere. */
@Entity('municipality')
export class MunicipalityEntity {
  @PrimaryColumn({ type: 'varchar' }) code: string;
  @Column({ type: 'simple-json' }) name: LocalizedText;
  @Column({ type: 'varchar' }) regionCode: string;
  @Column({ type: 'simple-json' }) regionName: LocalizedText;
  @Column({ type: 'varchar' }) sortName: string;
}

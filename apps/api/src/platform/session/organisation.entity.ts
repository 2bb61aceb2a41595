import type { ServiceRegister } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The tenant: an association, a municipality or another body that runs workshops. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) name: string;
  @Column({ type: 'varchar' }) kind: string;
  /** Whose register each service is in. */
  @Column({ type: 'simple-json' }) registers: ServiceRegister[];
  @Column({ type: 'varchar' }) createdAt: string;
}

import type { ProviderContact } from '@valopolku/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Grants the study right, approves environments and names assessors (koulutuksen järjestäjä). */
@Entity('education_provider')
export class EducationProviderEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) name: string;
  @Column({ type: 'simple-json' }) contacts: ProviderContact[];
  @Column({ type: 'varchar' }) sortName: string;
  @Column({ type: 'varchar' }) searchText: string;
  @Column({ type: 'varchar' }) createdAt: string;
}

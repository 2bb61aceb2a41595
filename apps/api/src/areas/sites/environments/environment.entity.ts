import type { EnvironmentContact } from '@valopolku/contracts';
import type { EnvironmentKind, EnvironmentState, WorkEnvironment } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place where trades are learned. The organiser signs and insures; the place may be someone else's, a home even. */
@Entity('environment')
export class EnvironmentEntity implements WorkEnvironment {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  /** The project that charted it; the environment lives on after the project. */
  @Column({ type: 'varchar', nullable: true }) projectId: string | null;
  @Column({ type: 'varchar' }) kind: EnvironmentKind;
  @Column({ type: 'varchar' }) name: string;
  @Column({ type: 'varchar' }) organiser: string;
  @Column({ type: 'varchar', nullable: true }) place: string | null;
  @Column({ type: 'varchar' }) municipalityCode: string;
  @Column({ type: 'integer' }) capacity: number;
  @Column({ type: 'simple-json' }) contacts: EnvironmentContact[];
  @Column({ type: 'text', nullable: true }) tools: string | null;
  @Column({ type: 'text', nullable: true }) safety: string | null;
  @Column({ type: 'varchar' }) state: EnvironmentState;
  @Column({ type: 'boolean' }) mapped: boolean;
  @Column({ type: 'varchar', nullable: true }) chartedOn: string | null;
  @Column({ type: 'varchar', nullable: true }) retiredOn: string | null;
  @Column({ type: 'varchar' }) sortName: string;
  @Column({ type: 'varchar' }) searchText: string;
  @Column({ type: 'varchar', nullable: true }) createdBy: string | null;
  @Column({ type: 'varchar' }) createdAt: string;
}

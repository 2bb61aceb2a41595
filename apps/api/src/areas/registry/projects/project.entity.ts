import type { PlannedValues, PublishedFigure } from '@valopolku/contracts';
import type { Project } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A funded project with funder, dates and goals. */
@Entity('project')
export class ProjectEntity implements Project {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) name: string;
  @Column({ type: 'varchar', nullable: true }) code: string | null;
  @Column({ type: 'varchar', nullable: true }) funder: string | null;
  @Column({ type: 'varchar', nullable: true }) parentProgramme: string | null;
  @Column({ type: 'varchar' }) startsOn: string;
  @Column({ type: 'varchar' }) endsOn: string;
  @Column({ type: 'simple-json' }) municipalityCodes: string[];
  @Column({ type: 'simple-json' }) planned: PlannedValues;
  @Column({ type: 'text', nullable: true }) goals: string | null;
  /** Figures as the project's own final report printed them, with why ours differ. */
  @Column({ type: 'simple-json' }) publishedFigures: PublishedFigure[];
  @Column({ type: 'boolean' }) degreePartIsQualification: boolean;
  @Column({ type: 'varchar' }) sortName: string;
  @Column({ type: 'varchar' }) searchText: string;
  @Column({ type: 'varchar' }) createdAt: string;
}

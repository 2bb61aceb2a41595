import type { Placement, PlacementBasis, Weekday } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('placement')
export class PlacementEntity implements Placement {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) coachingPeriodId: string;
  @Column({ type: 'varchar' }) environmentId: string;
  @Column({ type: 'varchar' }) startsOn: string;
  @Column({ type: 'varchar' }) endsOn: string;
  @Column({ type: 'varchar' }) basis: PlacementBasis;
  /** What the document is called, e.g. "sopimus työkokeilusta". */
  @Column({ type: 'varchar', nullable: true }) documentKind: string | null;
  @Column({ type: 'varchar', nullable: true }) documentDate: string | null;
  @Column({ type: 'varchar', nullable: true }) documentSignedBy: string | null;
  @Column({ type: 'integer' }) daysPerWeek: number;
  @Column({ type: 'simple-json', nullable: true }) weekdays: Weekday[] | null;
  @Column({ type: 'integer' }) minutesPerDay: number;
  @Column({ type: 'varchar', nullable: true }) instructorName: string | null;
  @Column({ type: 'varchar', nullable: true }) recordedOn: string | null;
}

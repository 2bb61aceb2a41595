import type { DegreePart, DegreePartKind, LocalizedText } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A degree part (tutkinnon osa) of one version of a qualification. */
@Entity('degree_part')
export class DegreePartEntity implements DegreePart {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) qualificationVersionId: string;
  @Column({ type: 'varchar' }) code: string;
  @Column({ type: 'simple-json' }) name: LocalizedText;
  /** Competence points; null when not known, never invented. */
  @Column({ type: 'integer', nullable: true }) points: number | null;
  @Column({ type: 'varchar' }) kind: DegreePartKind;
  @Column({ type: 'simple-json', nullable: true }) competenceArea: LocalizedText | null;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'varchar' }) sortName: string;
  @Column({ type: 'varchar' }) searchText: string;
}

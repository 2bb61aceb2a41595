import type { LocalizedText, Qualification, QualificationType } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A qualification of the national catalogue, or (with an organisation) one that only that organisation knows. */
@Entity('qualification')
export class QualificationEntity implements Qualification {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar', nullable: true }) organisationId: string | null;
  @Column({ type: 'varchar' }) code: string;
  @Column({ type: 'varchar' }) type: QualificationType;
  @Column({ type: 'simple-json' }) name: LocalizedText;
  /** The code of the field that it belongs to; null when it spans several or none. */
  @Column({ type: 'varchar', nullable: true }) fieldCode: string | null;
  /** False only for what a published report did not itemise. */
  @Column({ type: 'boolean' }) itemised: boolean;
  @Column({ type: 'varchar' }) sortName: string;
  @Column({ type: 'varchar' }) searchText: string;
}

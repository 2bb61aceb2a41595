import { Column } from 'typeorm';

/** Whose, where and when something was completed: a degree part or a whole qualification. */
export abstract class CompletedColumns {
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) periodId: string;
  @Column({ type: 'varchar', nullable: true }) projectId: string | null;
  @Column({ type: 'varchar' }) municipalityCode: string;
  @Column({ type: 'varchar' }) fieldId: string;
  @Column({ type: 'varchar' }) qualificationId: string;
  @Column({ type: 'varchar' }) completedOn: string;
}

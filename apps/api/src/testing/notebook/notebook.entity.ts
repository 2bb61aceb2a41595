import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('notebook')
export class NotebookEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar' }) title: string;
  @Column({ type: 'varchar' }) colour: string;
  @Column({ type: 'integer' }) pages: number;
  @Column({ type: 'varchar', nullable: true }) startsOn: string | null;
  @Column({ type: 'boolean' }) open: boolean;
  @Column({ type: 'simple-json' }) tags: string[];
  @Column({ type: 'varchar' }) sortName: string;
  @Column({ type: 'varchar' }) createdAt: string;
}

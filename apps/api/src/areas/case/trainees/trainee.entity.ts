import type { Gender, Language, Trainee } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('trainee')
export class TraineeEntity implements Trainee {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'varchar' }) firstName: string;
  @Column({ type: 'varchar' }) lastName: string;
  @Column({ type: 'varchar', nullable: true }) calledName: string | null;
  @Column({ type: 'varchar', nullable: true }) earlierName: string | null;
  @Column({ type: 'varchar' }) birthDate: string;
  @Column({ type: 'boolean' }) birthDateEstimated: boolean;
  @Column({ type: 'varchar' }) gender: Gender;
  @Column({ type: 'varchar' }) language: Language;
  @Column({ type: 'varchar', nullable: true }) phone: string | null;
  @Column({ type: 'varchar', nullable: true }) email: string | null;
  @Column({ type: 'varchar', nullable: true }) address: string | null;
  @Column({ type: 'varchar', nullable: true }) homeMunicipalityCode: string | null;
  @Column({ type: 'varchar', nullable: true }) emergencyContactName: string | null;
  @Column({ type: 'varchar', nullable: true }) emergencyContactPhone: string | null;
  @Column({ type: 'text', nullable: true }) supportNeeds: string | null;
  @Column({ type: 'boolean' }) safetyProhibition: boolean;
  @Column({ type: 'varchar', nullable: true }) deathPeriodId: string | null;
  @Column({ type: 'varchar' }) sortName: string;
  @Column({ type: 'varchar' }) searchText: string;
  @Column({ type: 'varchar' }) createdAt: string;
}

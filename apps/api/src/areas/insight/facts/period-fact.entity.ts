import type { Education, ExitStatus, Gender, LabourMarketStatus, PeriodFact, Phase } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('period_fact')
export class PeriodFactEntity implements PeriodFact {
  @PrimaryColumn({ type: 'varchar' }) periodId: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'varchar', nullable: true }) projectId: string | null;
  @Column({ type: 'varchar' }) municipalityCode: string;
  @Column({ type: 'varchar', nullable: true }) homeMunicipalityCode: string | null;
  @Column({ type: 'varchar' }) fieldId: string;
  @Column({ type: 'varchar', nullable: true }) coachId: string | null;
  @Column({ type: 'varchar' }) phase: Phase;
  @Column({ type: 'varchar' }) referredOn: string;
  @Column({ type: 'varchar', nullable: true }) startedOn: string | null;
  @Column({ type: 'varchar', nullable: true }) endedOn: string | null;
  @Column({ type: 'varchar', nullable: true }) plannedEndOn: string | null;
  @Column({ type: 'varchar', nullable: true }) windowEndsOn: string | null;
  @Column({ type: 'varchar', nullable: true }) urgentOn: string | null;
  @Column({ type: 'varchar' }) gender: Gender;
  @Column({ type: 'integer', nullable: true }) ageAtStart: number | null;
  @Column({ type: 'boolean' }) ageEstimated: boolean;
  @Column({ type: 'varchar', nullable: true }) labourMarketStatus: LabourMarketStatus | null;
  @Column({ type: 'integer', nullable: true }) monthsUnemployed: number | null;
  @Column({ type: 'varchar', nullable: true }) education: Education | null;
  @Column({ type: 'varchar', nullable: true }) exitStatus: ExitStatus | null;
  @Column({ type: 'varchar', nullable: true }) exitOn: string | null;
  @Column({ type: 'integer' }) logCount: number;
  @Column({ type: 'integer' }) minutes: number;
  @Column({ type: 'varchar', nullable: true }) lastLogOn: string | null;
  @Column({ type: 'integer' }) unconfirmedLogs: number;
  @Column({ type: 'integer' }) degreePartsCompleted: number;
  @Column({ type: 'boolean' }) firstInProject: boolean;
  @Column({ type: 'boolean' }) lastInProject: boolean;
  @Column({ type: 'boolean' }) firstOfAll: boolean;
  @Column({ type: 'boolean' }) lastOfAll: boolean;
}

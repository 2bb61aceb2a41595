import type { MonthOfLogs } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Logs of one period in one month at one environment, as stored. */
@Entity('log_month_fact')
export class LogMonthFactEntity implements MonthOfLogs {
  @PrimaryColumn({ type: 'varchar' }) periodId: string;
  @PrimaryColumn({ type: 'varchar' }) month: string;
  @PrimaryColumn({ type: 'varchar' }) environmentId: string;
  @Column({ type: 'varchar' }) organisationId: string;
  @Column({ type: 'varchar' }) traineeId: string;
  @Column({ type: 'integer' }) logs: number;
  @Column({ type: 'integer' }) minutes: number;
}

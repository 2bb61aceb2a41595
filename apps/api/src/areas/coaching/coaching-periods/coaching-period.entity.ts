import type { PeriodHeader, Phase } from '@valopolku/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const text = { type: 'varchar' } as const;
const maybe = { type: 'varchar', nullable: true } as const;

/** The header of a period. Its parts have rows of their own (`parts/parts.entity.ts`). */
@Entity('coaching_period')
export class CoachingPeriodEntity implements PeriodHeader {
  @PrimaryColumn(text) id: string;
  @Column(text) organisationId: string;
  @Column({ type: 'integer' }) version: number;
  @Column(text) traineeId: string;
  @Column(maybe) projectId: string | null;
  @Column(text) municipalityCode: string;
  @Column(text) fieldId: string;
  @Column(maybe) coachId: string | null;
  @Column(text) phase: Phase;
  @Column(text) referredOn: string;
  @Column(maybe) startedOn: string | null;
  @Column(maybe) endedOn: string | null;

  /** Kept with each change by `PeriodKeeper`; none of it depends on today. */
  @Column(maybe) plannedEnd: string | null;
  @Column(maybe) windowEndsOn: string | null;
  @Column(text) urgentOn: string;
  @Column(text) nextStep: string;
  @Column(maybe) nextStepDue: string | null;
  /** The last run of days at environments mapped for a target, while the gate ahead asks about it. */
  @Column(maybe) placedFrom: string | null;
  @Column(maybe) placedUntil: string | null;
  @Column(maybe) pausedFrom: string | null;
  @Column(maybe) pausedTo: string | null;
  @Column(maybe) mainTargetId: string | null;
  @Column({ type: 'integer' }) extensionDays: number;
  @Column(maybe) lastLogOn: string | null;
  @Column(maybe) lastContactOn: string | null;
  @Column({ type: 'integer' }) logMinutes: number;
  @Column({ type: 'integer' }) logCount: number;
  @Column({ type: 'integer' }) unconfirmedLogs: number;
  @Column(maybe) oldestUnconfirmedOn: string | null;
  @Column(maybe) createdBy: string | null;
  @Column(text) createdAt: string;
}

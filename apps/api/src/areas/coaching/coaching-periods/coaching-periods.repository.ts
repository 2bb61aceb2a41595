import { Injectable } from '@nestjs/common';
import type { Actor, OtherPeriods, PlainDate } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { sql, type Sql } from '../../../platform/database/sql.js';
import { CoachingPeriodEntity } from './coaching-period.entity.js';

/** What follows from the parts, logs and demonstrations; changing it is no edit of the header, so its version stays. */
const KEPT = [
  'plannedEnd', 'windowEndsOn', 'urgentOn', 'nextStep', 'nextStepDue', 'placedFrom', 'placedUntil', 'pausedFrom', 'pausedTo', 'mainTargetId', 'extensionDays',
  'lastLogOn', 'lastContactOn', 'oldestUnconfirmedOn', 'logMinutes', 'logCount', 'unconfirmedLogs',
] as const satisfies readonly (keyof CoachingPeriodEntity)[];

export type KeptColumns = Pick<CoachingPeriodEntity, (typeof KEPT)[number]>;

export const keptOf = (period: KeptColumns): KeptColumns => Object.fromEntries(KEPT.map((name) => [name, period[name]])) as unknown as KeptColumns;

/** The headers of periods. Header and parts together: `WholePeriods`. */
@Injectable()
export class CoachingPeriodsRepository extends ScopedRepository<CoachingPeriodEntity> {
  constructor(database: Database) {
    super(database, CoachingPeriodEntity);
  }

  /** A person's periods `besides` one, of which the caller sees those under `seen` (of `coaching_period p`); asked after the person's row was locked, so that two referrals cannot both find none open. */
  async others(actor: Actor, traineeId: string, { besides = '', seen = sql`1 = 0` }: { besides?: string; seen?: Sql } = {}): Promise<OtherPeriods> {
    const row = await this.database.firstRow<{ open: number; ended_on: PlainDate | null; seen_ended_on: PlainDate | null }>(sql`SELECT
        CAST(COUNT(CASE WHEN p.phase <> 'ended' THEN 1 END) AS integer) AS open, MAX(p.ended_on) AS ended_on,
        MAX(CASE WHEN ${seen} THEN p.ended_on END) AS seen_ended_on
      FROM coaching_period p WHERE p.organisation_id = ${actor.organisationId} AND p.trainee_id = ${traineeId} AND p.id <> ${besides}`);
    return { open: row?.open ?? 0, lastEndedOn: row?.ended_on ?? null, seenEndedOn: row?.seen_ended_on ?? null };
  }

  /** Locks a period by its id alone, for features that were let through to it by its case. */
  async lockKept(periodId: string): Promise<CoachingPeriodEntity> {
    const found = await this.held(sql`id = ${periodId}`);
    if (!found) throw new Error('a period is locked by whoever was let through to it');
    return found;
  }

  /** Writes what is kept, without counting the version: a log of the day must not refuse the coach's open form. */
  async writeKept(periodId: string, kept: KeptColumns & Partial<Pick<CoachingPeriodEntity, 'referredOn'>>): Promise<void> {
    await this.writeOnly(periodId, kept);
  }
}

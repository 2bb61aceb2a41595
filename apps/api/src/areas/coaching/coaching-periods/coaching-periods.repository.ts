import { Injectable } from '@nestjs/common';
import { DomainError, type Actor, type OtherPeriods, type PlainDate } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { sql, type Sql } from '../../../platform/database/sql.js';
import { requireUnit } from '../../../platform/database/unit.js';
import { CoachingPeriodEntity } from './coaching-period.entity.js';

/** What follows from logs and demonstrations; changing it is no edit of the period, so its version stays. */
export type KeptColumns = Pick<
  CoachingPeriodEntity,
  'plannedEnd' | 'windowEndsOn' | 'urgentOn' | 'nextStep' | 'nextStepDue' | 'placedFrom' | 'placedUntil' | 'pausedFrom' | 'pausedTo' | 'mainTargetId' | 'extensionDays' |
  'lastLogOn' | 'lastContactOn' | 'oldestUnconfirmedOn' | 'logMinutes' | 'logCount' | 'unconfirmedLogs'
>;

type RawRow = Record<string, string | number | boolean | null>;

const BOOLEANS: ReadonlySet<string> = new Set(['registered_jobseeker', 'education_abroad', 'immigrant_background']);
const properties = new Map<string, string>();

function propertyOf(column: string): string {
  const known = properties.get(column) ?? column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  properties.set(column, known);
  return known;
}

/** A raw row under the entity's names; SQLite keeps booleans as 0 and 1. */
function entityOf(row: RawRow): CoachingPeriodEntity {
  const entries = Object.entries(row).map(([column, value]) => [propertyOf(column), BOOLEANS.has(column) && value !== null ? Boolean(value) : value]);
  return Object.fromEntries(entries) as CoachingPeriodEntity;
}

@Injectable()
export class CoachingPeriodsRepository extends ScopedRepository<CoachingPeriodEntity> {
  constructor(database: Database) {
    super(database, CoachingPeriodEntity);
  }

  /** The row for reading only, without the cost of an entity: it can not be written. 404 as `get`. */
  async read(actor: Actor, id: string): Promise<Readonly<CoachingPeriodEntity>> {
    const row = await this.database.firstRow<RawRow>(sql`SELECT * FROM coaching_period WHERE id = ${id} AND organisation_id = ${actor.organisationId}`);
    if (!row) throw new DomainError('notFound');
    return entityOf(row);
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
    const query = requireUnit().manager.createQueryBuilder(CoachingPeriodEntity, 'row').where('row.id = :periodId', { periodId });
    if (this.database.dialect === 'postgres') query.setLock('pessimistic_write');
    return query.getOneOrFail();
  }

  /** Writes what is kept, without counting the version: a log of the day must not refuse the coach's open form. */
  async writeKept(periodId: string, kept: KeptColumns): Promise<void> {
    await requireUnit().manager.createQueryBuilder().update(CoachingPeriodEntity).set(kept).where('id = :periodId', { periodId }).updateEntity(false).execute();
  }
}

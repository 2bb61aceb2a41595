import { Injectable } from '@nestjs/common';
import { DomainError, PERIOD_PARTS, type Actor, type PeriodPart } from '@valopolku/domain';
import type { ObjectLiteral } from 'typeorm';
import { Database } from '../../../../platform/database/database.js';
import { ScopedRepository } from '../../../../platform/database/scoped-repository.js';
import { identifier, joined, sql } from '../../../../platform/database/sql.js';
import { CoachingPeriodEntity } from '../coaching-period.entity.js';
import { CoachingPeriodsRepository, keptOf } from '../coaching-periods.repository.js';
import { PART_ENTITIES, type PartRows, type WholePeriod } from './whole-period.js';

type RawRow = Record<string, string | number | boolean | null>;

/** What moves the version of the header; the day of the referral moves that of its part. */
const HEADER_FACTS = ['projectId', 'municipalityCode', 'fieldId', 'coachId', 'phase', 'startedOn', 'endedOn'] as const satisfies readonly (keyof CoachingPeriodEntity)[];

/** What a caller saw: the header's version, or that of a part, and what to show when it is old. */
export interface SeenVersion {
  version?: number | undefined;
  part?: PeriodPart | undefined;
  current: () => unknown;
}

interface PartRow extends ObjectLiteral { coachingPeriodId: string; version: number }
class PartRepository extends ScopedRepository<PartRow> {}

/** Header and parts as one thing: read and locked together, and each written where something of it became different. */
@Injectable()
export class WholePeriods {
  private readonly parts: Readonly<Record<PeriodPart, PartRepository>>;
  private properties: ReadonlyMap<string, { name: string; isBoolean: boolean }> | undefined;

  constructor(
    private readonly database: Database,
    private readonly headers: CoachingPeriodsRepository,
  ) {
    const of = (part: PeriodPart): [PeriodPart, PartRepository] => [part, new PartRepository(database, PART_ENTITIES[part], 'coachingPeriodId')];
    this.parts = Object.fromEntries(PERIOD_PARTS.map(of)) as Record<PeriodPart, PartRepository>;
  }

  /** For reading, or for the rules inside a unit that holds the header; 404 as `get`. */
  async read({ organisationId }: Pick<Actor, 'organisationId'>, id: string): Promise<WholePeriod> {
    const tables = PERIOD_PARTS.map((part) => this.tableOf(part));
    // The header last: what both have is the header's.
    const columns = joined([...tables.map((table) => sql`${identifier(table)}.*`), sql`p.*`, ...tables.map((table) => sql`${identifier(`${table}.version`)} AS ${identifier(`${table}_version`)}`)], ', ');
    const joins = joined(tables.map((table) => sql`JOIN ${identifier(table)} ON ${identifier(`${table}.coaching_period_id`)} = p.id`), ' ');
    const row = await this.database.firstRow<RawRow>(sql`SELECT ${columns} FROM coaching_period p ${joins} WHERE p.id = ${id} AND p.organisation_id = ${organisationId}`);
    if (!row) throw new DomainError('notFound');
    return this.wholeOf(row);
  }

  /** The header first, then the part that is to be changed: each is held until the unit ends. 412 when what the caller saw is old. */
  async lock(actor: Actor, id: string, { version, part, current }: SeenVersion): Promise<{ header: CoachingPeriodEntity; period: WholePeriod }> {
    const expected = version === undefined ? {} : { version, current };
    const header = await this.headers.lock(actor, id, part === undefined ? expected : {});
    if (part !== undefined) await this.parts[part].lock(actor, id, expected);
    return { header, period: await this.read(actor, id) };
  }

  async insert(header: CoachingPeriodEntity, parts: PartRows): Promise<void> {
    await this.headers.insert(header);
    for (const part of PERIOD_PARTS) await this.parts[part].insert(parts[part]);
  }

  /**
   * Writes what became different since `before`: a part counts up where something of it did, and so does the header. What is kept for
   * lists, and the day of the referral, count nothing up.
   */
  async write(actor: Actor, header: CoachingPeriodEntity, before: WholePeriod, period: WholePeriod): Promise<void> {
    for (const part of PERIOD_PARTS) {
      const names = this.namesOf(part).filter((name) => before[name] !== period[name]);
      if (names.length === 0) continue;
      const row = await this.parts[part].lock(actor, period.id);
      await this.parts[part].update(Object.assign(row, Object.fromEntries(names.map((name) => [name, period[name]]))));
    }
    if (HEADER_FACTS.some((name) => before[name] !== period[name])) {
      const names = Object.keys(header) as (keyof CoachingPeriodEntity)[];
      await this.headers.update(Object.assign(header, Object.fromEntries(names.map((name) => [name, period[name]]))));
    } else {
      await this.headers.writeKept(period.id, { ...keptOf(period), referredOn: period.referredOn });
    }
  }

  private tableOf(part: PeriodPart): string {
    return this.database.manager.connection.getMetadata(PART_ENTITIES[part]).tableName;
  }

  private namesOf(part: PeriodPart): (keyof WholePeriod)[] {
    const names = this.database.manager.connection.getMetadata(PART_ENTITIES[part]).columns.map(({ propertyName }) => propertyName);
    return names.filter((name) => !['coachingPeriodId', 'organisationId', 'version'].includes(name)) as (keyof WholePeriod)[];
  }

  /** A raw row under the names of the entities; SQLite keeps booleans as 0 and 1. */
  private wholeOf(row: RawRow): WholePeriod {
    const names = (this.properties ??= this.propertiesOf());
    const entries = Object.entries(row).flatMap(([column, value]): [string, unknown][] => {
      const known = names.get(column);
      return known === undefined ? [] : [[known.name, known.isBoolean && value !== null ? Boolean(value) : value]];
    });
    const versions = Object.fromEntries(PERIOD_PARTS.map((part) => [part, row[`${this.tableOf(part)}_version`]]));
    return { ...Object.fromEntries(entries), versions } as unknown as WholePeriod;
  }

  private propertiesOf(): ReadonlyMap<string, { name: string; isBoolean: boolean }> {
    const columns = [CoachingPeriodEntity, ...Object.values(PART_ENTITIES)].flatMap((entity) => this.database.manager.connection.getMetadata(entity).columns);
    const own = columns.filter(({ propertyName }) => propertyName !== 'coachingPeriodId');
    return new Map(own.map(({ databaseName, propertyName, type }) => [databaseName, { name: propertyName, isBoolean: type === 'boolean' }]));
  }
}

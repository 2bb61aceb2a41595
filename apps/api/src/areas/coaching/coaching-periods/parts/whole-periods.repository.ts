import { Injectable } from '@nestjs/common';
import { DomainError, PERIOD_PARTS, type Actor, type PeriodPart } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { ScopedRepository } from '../../../../platform/database/scoped-repository.js';
import { identifier, joined, sql } from '../../../../platform/database/sql.js';
import { columns, type Columns } from '../../../../platform/database/table/columns.js';
import { tableOf, type EntityClass } from '../../../../platform/database/table/table.js';
import { CoachingPeriodEntity } from '../coaching-period.entity.js';
import { CoachingPeriodsRepository, keptOf } from '../coaching-periods.repository.js';
import { PART_ENTITIES, type PartRows, type WholePeriod } from './whole-period.js';

/** What moves the version of the header; the day of the referral moves that of its part. */
const HEADER_FACTS = ['projectId', 'municipalityCode', 'fieldId', 'coachId', 'phase', 'startedOn', 'endedOn'] as const satisfies readonly (keyof CoachingPeriodEntity)[];

/** What a caller saw: the header's version, or that of a part, and what to show when it is old. */
export interface SeenVersion {
  version?: number | undefined;
  part?: PeriodPart | undefined;
  current: () => unknown;
}

type PartRow = PartRows[PeriodPart];
class PartRepository extends ScopedRepository<PartRow> {}

/** What a part holds of its own: everything but whose it is, and its version. */
const NOT_OWN: readonly string[] = ['coachingPeriodId', 'organisationId', 'version'];
const OWN = mapParts((part) => tableOf(PART_ENTITIES[part]).columns.map(({ property }) => property).filter((name) => !NOT_OWN.includes(name)) as (keyof WholePeriod & keyof PartRow)[]);
const HEADER = tableOf(CoachingPeriodEntity).columns.map(({ property }) => property) as (keyof CoachingPeriodEntity)[];

/** Every column of header and parts, the version of each part under a name of its own. */
const WHOLE = PERIOD_PARTS.reduce<Columns<object>>(
  (all, part) => all.and(columns(PART_ENTITIES[part] as EntityClass<PartRow>, tableNameOf(part), OWN[part])).and(columns(PART_ENTITIES[part] as EntityClass<PartRow>, tableNameOf(part), { [versionOf(part)]: 'version' })),
  columns(CoachingPeriodEntity, 'p', HEADER),
);
const JOINS = joined(PERIOD_PARTS.map((part) => sql`JOIN ${identifier(tableNameOf(part))} ON ${identifier(`${tableNameOf(part)}.coaching_period_id`)} = p.id`), ' ');

/** Header and parts as one thing: read and locked together, and each written where something of it became different. */
@Injectable()
export class WholePeriods {
  private readonly parts: Readonly<Record<PeriodPart, PartRepository>>;

  constructor(
    private readonly database: Database,
    private readonly headers: CoachingPeriodsRepository,
  ) {
    this.parts = mapParts((part) => new PartRepository(database, PART_ENTITIES[part] as EntityClass<PartRow>));
  }

  /** For reading, or for the rules inside a unit that holds the header; 404 as `get`. */
  async read({ organisationId }: Pick<Actor, 'organisationId'>, id: string): Promise<WholePeriod> {
    const [row] = await this.database.read<object>(WHOLE, sql`SELECT ${WHOLE} FROM coaching_period p ${JOINS} WHERE p.id = ${id} AND p.organisation_id = ${organisationId}`);
    if (!row) throw new DomainError('notFound');
    const { ...period } = row as WholePeriod & Record<string, number>;
    const versions = mapParts((part) => period[versionOf(part)] ?? 0);
    for (const part of PERIOD_PARTS) delete period[versionOf(part)];
    return { ...period, versions };
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
      const names = OWN[part].filter((name) => before[name] !== period[name]);
      if (names.length === 0) continue;
      const row = await this.parts[part].lock(actor, period.id);
      await this.parts[part].update(Object.assign(row, Object.fromEntries(names.map((name) => [name, period[name]]))));
    }
    if (HEADER_FACTS.some((name) => before[name] !== period[name])) {
      await this.headers.update(Object.assign(header, Object.fromEntries(HEADER.map((name) => [name, period[name]]))));
    } else {
      await this.headers.writeKept(period.id, { ...keptOf(period), referredOn: period.referredOn });
    }
  }
}

function mapParts<V>(of: (part: PeriodPart) => V): Record<PeriodPart, V> {
  return Object.fromEntries(PERIOD_PARTS.map((part) => [part, of(part)])) as Record<PeriodPart, V>;
}

function tableNameOf(part: PeriodPart): string {
  return tableOf(PART_ENTITIES[part]).name;
}

/** No word of a part: `informationVersion` is one. */
function versionOf(part: PeriodPart): string {
  return `version of ${part}`;
}

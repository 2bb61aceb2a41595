import { Injectable } from '@nestjs/common';
import type { AccessLogItem, AccessLogQuery } from '@valopolku/contracts';
import { addDays, sightOf, stoodInAt, type Actor, type PlainDate, type Sight } from '@valopolku/domain';
import { Operations } from '../../../../platform/access/operations.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { sql, type Sql } from '../../../../platform/database/sql.js';
import type { Page } from '../../../../platform/http/keyset.js';
import { DeputiesService } from '../../../registry/deputies/deputies.public.js';
import { readCursor, writeCursor, type AccessLogEnd } from './access-log.cursor.js';
import { byPersonAndDay, type SeenCalls } from './access-log.days.js';

/** Calls of one operation within an hour of UTC, by one user, with one result. */
interface Row {
  lastId: string;
  firstAt: string;
  lastAt: string;
  kind: string;
  operation: string | null;
  result: string;
  userId: string | null;
  name: string | null;
  roles: string | null;
  payload: string | null;
  /** 1 when the call was about other people too. */
  shared: number;
}

const DEFAULT_LIMIT = 50;

/** Rows read at once; a day is never told in part. */
const BATCH = 3000;

/** Who has viewed or changed a person's data, read from the audit log itself: a row for each person and day, newest first. */
@Injectable()
export class AccessLogRowsQuery {
  constructor(
    private readonly database: Database,
    private readonly deputies: DeputiesService,
    private readonly operations: Operations,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, traineeId: string, query: AccessLogQuery): Promise<Page<AccessLogItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const end = readCursor(traineeId, query.cursor);
    const deputies = await this.deputies.ofCoaches(actor, await this.coaches(traineeId));
    const stoodIn = ({ userId }: Row, at: string): boolean =>
      deputies.some((deputy) => deputy.deputyId === userId && stoodInAt(deputy, at, this.dayOf(at)));
    const calls = (row: Row): SeenCalls => ({ ...row, ...this.present(row), asDeputy: stoodIn(row, row.firstAt) || stoodIn(row, row.lastAt) });

    const found: AccessLogItem[] = [];
    let before = end === null ? null : this.startOf(addDays(this.dayOf(end.at), 1));
    for (let more = true; more && found.length <= limit;) {
      const days = await this.days(actor, traineeId, before);
      found.push(...byPersonAndDay(days.rows.map(calls)).filter((item) => isAfter(item, end)));
      before = days.from;
      more = days.more;
    }
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? writeCursor(traineeId, { at: last.lastAt, id: last.id }) : null };
  }

  /** Whole days before an instant; `from` is where they begin. */
  private async days(actor: Actor, traineeId: string, before: string | null): Promise<{ rows: Row[]; from: string | null; more: boolean }> {
    const until = before === null ? sql`1 = 1` : sql`e.at < ${before}`;
    const rows = await this.rows(actor, traineeId, until, BATCH + 1);
    const oldest = rows.at(-1);
    if (oldest === undefined || rows.length <= BATCH) return { rows, from: before, more: false };
    const days = new Set(rows.map((row) => this.dayOf(row.lastAt)));
    const from = this.startOf(days.size > 1 ? addDays(this.dayOf(oldest.lastAt), 1) : this.dayOf(oldest.lastAt));
    // One day alone is more than a batch: it is read whole.
    if (days.size === 1) return { rows: await this.rows(actor, traineeId, sql`${until} AND e.at >= ${from}`, null), from, more: true };
    return { rows: rows.filter((row) => row.firstAt >= from), from, more: true };
  }

  private rows(actor: Actor, traineeId: string, when: Sql, limit: number | null): Promise<Row[]> {
    // An opening is told by its own event, which has the reason; the access event of the same call would only repeat it.
    return this.database.rows<Row>(sql`SELECT MAX(c.id) AS "lastId", MIN(c.at) AS "firstAt", MAX(c.at) AS "lastAt", c.kind, c.operation, c.result,
        c.user_id AS "userId", u.name, u.roles, c.payload, c.shared
      FROM (SELECT e.id, e.at, e.kind, e.operation, e.result, e.user_id, d.payload,
          CASE WHEN EXISTS (SELECT 1 FROM audit_subject o WHERE o.event_id = e.id AND o.trainee_id <> s.trainee_id) THEN 1 ELSE 0 END AS shared
        FROM audit_subject s JOIN audit_event e ON e.id = s.event_id
        LEFT JOIN audit_detail d ON d.event_id = e.id AND d.trainee_id = s.trainee_id AND e.kind = 'trainee.opened'
        WHERE s.trainee_id = ${traineeId} AND e.organisation_id = ${actor.organisationId} AND ${when}
          AND ((e.kind = 'access' AND NOT (e.operation = 'trainees.open' AND e.result = 'ok')) OR e.kind = 'trainee.opened')) c
      LEFT JOIN app_user u ON u.id = c.user_id
      GROUP BY substr(c.at, 1, 13), c.kind, c.operation, c.result, c.user_id, u.name, u.roles, c.payload, c.shared
      ORDER BY MAX(c.at) DESC ${limit === null ? sql`` : sql`LIMIT ${limit}`}`);
  }

  private present(row: Row): Pick<SeenCalls, 'roles' | 'date' | 'sight' | 'reason'> {
    const reason = row.payload === null ? null : ((JSON.parse(row.payload) as { reason?: string }).reason ?? null);
    return { roles: row.roles === null ? [] : (JSON.parse(row.roles) as string[]), date: this.dayOf(row.lastAt), sight: this.sight(row), reason };
  }

  private sight({ kind, operation, result, shared }: Row): Sight {
    if (kind === 'trainee.opened') return { how: 'looked', what: 'period' };
    return sightOf(this.operations.find(operation ?? ''), { result, shared: shared === 1 });
  }

  private dayOf(instant: string): PlainDate {
    return this.clock.at(instant, () => this.clock.today());
  }

  /** Midnight in Helsinki is 21 or 22 o'clock of UTC the day before. */
  private startOf(day: PlainDate): string {
    const [summer, winter] = [`${addDays(day, -1)}T21:00:00.000Z`, `${addDays(day, -1)}T22:00:00.000Z`];
    return this.dayOf(summer) === day ? summer : winter;
  }

  private async coaches(traineeId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`SELECT DISTINCT coach_id AS id FROM coaching_period WHERE trainee_id = ${traineeId} AND coach_id IS NOT NULL`);
    return rows.map(({ id }) => id);
  }
}

function isAfter({ lastAt, id }: AccessLogItem, end: AccessLogEnd | null): boolean {
  return end === null || lastAt < end.at || (lastAt === end.at && id < end.id);
}

import { Injectable } from '@nestjs/common';
import type { AccessLogItem, AccessLogQuery } from '@valopolku/contracts';
import { stoodInAt, type Actor } from '@valopolku/domain';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Keyset, type Page } from '../../platform/http/keyset.js';
import { DeputiesService } from '../deputies/deputies.service.js';

interface Row {
  id: string;
  at: string;
  kind: string;
  operation: string | null;
  result: string;
  user_id: string | null;
  name: string | null;
  roles: string | null;
  payload: string | null;
}

/** Who has viewed or changed a person's data, read from the audit log itself, newest first. */
@Injectable()
export class AccessLogQueryModel {
  constructor(
    private readonly database: Database,
    private readonly deputies: DeputiesService,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, traineeId: string, query: AccessLogQuery): Promise<Page<AccessLogItem>> {
    const keyset = new Keyset({ limit: query.limit, cursor: query.cursor }, {
      list: 'access-log',
      sorts: { newest: { columns: { 'e.at': 'instant' }, direction: 'desc' } }, defaultSort: 'newest', id: 'e.id', filters: { traineeId },
    });
    // An opening is told by its own event, which has the reason; the access event of the same call would only repeat it.
    const rows = await this.database.rows<Row>(sql`SELECT e.id, e.at, e.kind, e.operation, e.result, e.user_id, u.name, u.roles, d.payload
      FROM audit_subject s JOIN audit_event e ON e.id = s.event_id
      LEFT JOIN app_user u ON u.id = e.user_id LEFT JOIN audit_detail d ON d.event_id = e.id AND d.trainee_id = s.trainee_id AND e.kind = 'trainee.opened'
      WHERE s.trainee_id = ${traineeId} AND e.organisation_id = ${actor.organisationId} AND ${keyset.after}
        AND ((e.kind = 'access' AND NOT (e.operation = 'trainees.open' AND e.result = 'ok')) OR e.kind = 'trainee.opened') ${keyset.order}`);
    const deputies = await this.deputies.ofCoaches(actor, await this.coaches(traineeId));
    const stoodIn = ({ at, user_id: userId }: Row): boolean => {
      const date = this.clock.at(at, () => this.clock.today());
      return deputies.some((deputy) => deputy.deputyId === userId && stoodInAt(deputy, at, date));
    };
    return keyset.page(rows, (row) => present(row, stoodIn(row)));
  }

  private async coaches(traineeId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`SELECT DISTINCT coach_id AS id FROM coaching_period WHERE trainee_id = ${traineeId} AND coach_id IS NOT NULL`);
    return rows.map(({ id }) => id);
  }
}

function present(row: Row, asDeputy: boolean): AccessLogItem {
  const payload = row.payload === null ? null : (JSON.parse(row.payload) as { reason?: string });
  return {
    id: row.id,
    at: row.at,
    by: row.name ?? 'Valopolku',
    byUserId: row.user_id,
    roles: row.roles === null ? [] : (JSON.parse(row.roles) as string[]),
    asDeputy,
    operation: row.operation ?? row.kind,
    reason: payload?.reason ?? null,
    result: row.result === 'ok' ? 'allowed' : 'refused',
  };
}

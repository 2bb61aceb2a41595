import { Injectable } from '@nestjs/common';
import type { NotificationListQuery } from '@valopolku/contracts';
import type { Actor, NotificationKind } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { NOTHING, sql } from '../../../platform/database/sql.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';

export interface NotificationRow {
  id: string;
  kind: NotificationKind;
  at: string;
  seenAt: string | null;
  by: string | null;
  entityId: string | null;
}

/** The caller's own rows, and nobody else's. */
@Injectable()
export class NotificationsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async page(actor: Actor, { limit, cursor, sort, state }: NotificationListQuery): Promise<Page<NotificationRow>> {
    const keyset = new Keyset({ limit, cursor, sort }, {
      list: 'notifications',
      sorts: { newest: { columns: { 'n.at': 'instant' }, direction: 'desc' } }, defaultSort: 'newest', id: 'n.id', filters: { state, user: actor.userId },
    });
    const rows = await this.database.rows<NotificationRow>(sql`SELECT n.id, n.kind, n.at, n.seen_at AS "seenAt", u.name AS "by", n.entity_id AS "entityId"
      FROM notification n LEFT JOIN app_user u ON u.id = n.by_user_id
      WHERE n.user_id = ${actor.userId} ${state === 'unseen' ? sql`AND n.seen_at IS NULL` : NOTHING} AND ${keyset.after} ${keyset.order}`);
    return keyset.page(rows, (row) => row);
  }

  async isOwn(actor: Actor, id: string): Promise<boolean> {
    return (await this.database.firstRow(sql`SELECT id FROM notification WHERE id = ${id} AND user_id = ${actor.userId}`)) !== undefined;
  }

  /** Keeps the first time. */
  async see(actor: Actor, id: string): Promise<void> {
    await this.database.execute(sql`UPDATE notification SET seen_at = ${this.clock.now()} WHERE id = ${id} AND user_id = ${actor.userId} AND seen_at IS NULL`);
  }
}

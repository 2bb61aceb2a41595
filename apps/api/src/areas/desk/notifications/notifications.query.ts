import { Injectable } from '@nestjs/common';
import type { NotificationListQuery } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { NOTHING, sql } from '../../../platform/database/sql.js';
import { columns, type RowOf } from '../../../platform/database/table/columns.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { NotificationEntity } from '../../../platform/notifications/notification.entity.js';
import { AppUserEntity } from '../../../platform/session/app-user.entity.js';

const LISTED = columns(NotificationEntity, 'n', ['id', 'kind', 'at', 'seenAt', 'entityId']).and(columns(AppUserEntity, 'u', { by: 'name' }).orNull());

export type NotificationRow = RowOf<typeof LISTED>;

/** The caller's own rows, and nobody else's. */
@Injectable()
export class NotificationsQuery {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async page(actor: Actor, { limit, cursor, sort, state }: NotificationListQuery): Promise<Page<NotificationRow>> {
    const keyset = new Keyset({ limit, cursor, sort }, {
      list: 'notifications',
      sorts: { newest: { columns: { 'n.at': 'instant' }, direction: 'desc' } }, defaultSort: 'newest', id: 'n.id', filters: { state, user: actor.userId },
    });
    const rows = await this.database.read(LISTED, sql`SELECT ${LISTED}
      FROM notification n LEFT JOIN app_user u ON u.id = n.by_user_id
      WHERE n.user_id = ${actor.userId} ${state === 'unseen' ? sql`AND n.seen_at IS NULL` : NOTHING} AND ${keyset.after} ${keyset.order}`);
    return keyset.page(rows, (row) => row);
  }

  async isOwn(actor: Actor, id: string): Promise<boolean> {
    return (await this.database.firstRow(sql`SELECT id FROM notification WHERE id = ${id} AND user_id = ${actor.userId}`)) !== undefined;
  }
}

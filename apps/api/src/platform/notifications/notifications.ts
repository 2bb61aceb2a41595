import { Injectable } from '@nestjs/common';
import type { Actor, NotificationKind } from '@valopolku/domain';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { requireUnit } from '../database/unit.js';

/** Whom and what a notification is about: ids only, the screen loads the rest within the reader's scope. */
export interface NotificationSubject {
  entityId?: string;
  traineeId?: string;
}

/** Tells a user of something that somebody else did: a row beside the change, in its unit of work. */
@Injectable()
export class Notifications {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Inside a unit of work. What was asked for has been decided: nobody needs to see it any more. */
  async settle(kind: NotificationKind, entityId: string): Promise<void> {
    await this.database.execute(sql`UPDATE notification SET seen_at = ${this.clock.now()} WHERE kind = ${kind} AND entity_id = ${entityId} AND seen_at IS NULL`);
  }

  /** Inside a unit of work. The user has seen the own notification; the first time is kept. */
  async see({ userId }: Pick<Actor, 'userId'>, id: string): Promise<void> {
    await this.database.execute(sql`UPDATE notification SET seen_at = ${this.clock.now()} WHERE id = ${id} AND user_id = ${userId} AND seen_at IS NULL`);
  }

  /** Inside a unit of work. Who does a thing is not told of it. */
  async tell(userId: string, kind: NotificationKind, { entityId, traineeId }: NotificationSubject = {}): Promise<void> {
    const { doer } = requireUnit();
    if (doer.userId === userId) return;
    await this.database.execute(sql`INSERT INTO notification (id, organisation_id, user_id, kind, entity_id, trainee_id, by_user_id, at)
      SELECT ${this.ids.next()}, organisation_id, id, ${kind}, ${entityId ?? null}, ${traineeId ?? null}, ${doer.userId}, ${this.clock.now()} FROM app_user WHERE id = ${userId}`);
  }
}

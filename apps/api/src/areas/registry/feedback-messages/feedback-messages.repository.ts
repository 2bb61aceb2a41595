import { Injectable } from '@nestjs/common';
import type { FeedbackMessageListQuery } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { sql } from '../../../platform/database/sql.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { FeedbackMessageEntity } from './feedback-message.entity.js';
import type { ListedFeedbackMessage } from './feedback-message.presenter.js';

interface FeedbackRow {
  id: string;
  version: number;
  text: string;
  page: string | null;
  handled: boolean | number;
  created_at: string;
}

@Injectable()
export class FeedbackMessagesRepository extends ScopedRepository<FeedbackMessageEntity> {
  constructor(database: Database) {
    super(database, FeedbackMessageEntity);
  }

  async page(actor: Actor, query: FeedbackMessageListQuery): Promise<Page<ListedFeedbackMessage>> {
    const keyset = new Keyset(query, { list: 'feedback-messages', sorts: { newest: { columns: { created_at: 'instant' }, direction: 'desc' } }, defaultSort: 'newest', id: 'id', filters: {} });
    const rows = await this.database.rows<FeedbackRow>(sql`SELECT id, version, text, page, handled, created_at FROM feedback_message
      WHERE organisation_id = ${actor.organisationId} AND ${keyset.after} ${keyset.order}`);
    return keyset.page(rows, ({ created_at, handled, ...row }) => ({ ...row, handled: Boolean(handled), createdAt: created_at }));
  }
}

import { Injectable } from '@nestjs/common';
import type { FeedbackMessageListQuery } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { sql } from '../../../platform/database/sql.js';
import { columns } from '../../../platform/database/table/columns.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { FeedbackMessageEntity } from './feedback-message.entity.js';
import type { ListedFeedbackMessage } from './feedback-message.presenter.js';

const LISTED = columns(FeedbackMessageEntity, 'm', ['id', 'version', 'text', 'page', 'handled', 'createdAt']);

@Injectable()
export class FeedbackMessagesRepository extends ScopedRepository<FeedbackMessageEntity> {
  constructor(database: Database) {
    super(database, FeedbackMessageEntity);
  }

  async page(actor: Actor, query: FeedbackMessageListQuery): Promise<Page<ListedFeedbackMessage>> {
    const keyset = new Keyset(query, { list: 'feedback-messages', sorts: { newest: { columns: { 'm.created_at': 'instant' }, direction: 'desc' } }, defaultSort: 'newest', id: 'm.id', filters: {} });
    const rows = await this.database.read(LISTED, sql`SELECT ${LISTED} FROM feedback_message m
      WHERE m.organisation_id = ${actor.organisationId} AND ${keyset.after} ${keyset.order}`);
    return keyset.page(rows, (row) => row);
  }
}

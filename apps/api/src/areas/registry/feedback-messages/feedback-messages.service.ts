import { Injectable } from '@nestjs/common';
import type { ChangeFeedbackMessageRequest, CreateFeedbackMessageRequest, FeedbackMessageListQuery, FeedbackMessageListResponse, FeedbackMessageResponse } from '@valopolku/contracts';
import { storedText, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../platform/access/require.js';
import { Audit } from '../../../platform/audit/audit.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { presentFeedbackMessage } from './feedback-message.presenter.js';
import { FeedbackMessagesRepository } from './feedback-messages.repository.js';

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'feedbackMessage.created': { page: string | null };
    'feedbackMessage.changed': { handled: boolean };
  }
}

auditedRows({ table: 'feedback_message', kinds: ['feedbackMessage.created'], later: ['feedbackMessage.changed'], columns: { page: sql`r.page`, handled: sql`r.handled` } });

/** What users tell about the product. The text names no sender; who sent it stands in the audit only. */
@Injectable()
export class FeedbackMessagesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feedbackMessages: FeedbackMessagesRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list(actor: Actor, query: FeedbackMessageListQuery): Promise<FeedbackMessageListResponse> {
    requireAccess(actor, 'feedbackMessage.list');
    const { items, nextCursor } = await this.feedbackMessages.page(actor, query);
    return { items: items.map((item) => presentFeedbackMessage(actor, item)), nextCursor };
  }

  async create(actor: Actor, input: CreateFeedbackMessageRequest): Promise<FeedbackMessageResponse> {
    requireAccess(actor, 'feedbackMessage.create');
    return this.unitOfWork.run(actor, async () => {
      const [id, page] = [input.id ?? this.ids.next(), input.page ?? null];
      const entity = await this.feedbackMessages.insert({ id, organisationId: actor.organisationId, version: 1, text: storedText(input.text), page, handled: false, createdAt: this.clock.now() });
      this.audit.record('feedbackMessage.created', { entityId: id, payload: { page } });
      return presentFeedbackMessage(actor, entity);
    });
  }

  /** `version` is the caller's If-Match: 412 with the present state when it is old. */
  async change(actor: Actor, id: string, version: number, input: ChangeFeedbackMessageRequest): Promise<FeedbackMessageResponse> {
    return this.unitOfWork.run(actor, async () => {
      const entity = await this.feedbackMessages.lock(actor, id, { version, current: (now) => presentFeedbackMessage(actor, now) });
      requireAccess(actor, 'feedbackMessage.change');
      entity.handled = input.handled;
      await this.feedbackMessages.update(entity);
      this.audit.record('feedbackMessage.changed', { entityId: id, payload: { handled: entity.handled } });
      return presentFeedbackMessage(actor, entity);
    });
  }
}
